const integrator = `# INTEGRATOR: "How does our system ask the question?"
#
# Which level of the Spectrum of Prevention is covered in
# which district, what is a gap, and what does nobody know?
# A plain question needs nothing but "by".
#
# Run it with the play button. Hover over a field to read
# what it means.

query IntegratorCoverage {
  coverage(
    input: { by: ["spectrum-of-prevention", "place:district"] }
  ) {
    totals { eligible covered gap unknown notApplicable }
    cells {
      coordinates { dimension member label }
      state
      reasons { code message }
      count
      possible
    }
    caveats { code message }
    dataDate
  }
}

# What else can a question be asked by?
query Dimensions {
  dimensions { dimension label }
}

# Activities page by page: give "endCursor" as "after" to
# get the next page.
query Activities {
  activities(
    first: 10
    where: { place: "53.03", period: "2018" }
  ) {
    totalCount
    nodes {
      id
      activityId
      title
      status
      organisations { role organisation { name } }
    }
    pageInfo { hasNextPage endCursor }
  }
}

# Write an activity. With a "key" it may be sent again: it is
# made once. "version" is what a change of it has to give.
mutation AddActivity {
  createActivity(
    input: {
      activity: {
        title: [{ language: "en", text: "An example" }]
        status: PLANNED
        places: [{ place: "53.03" }]
      }
      because: "Trying it out."
      key: "example"
    }
  ) {
    ... on ActivityWritten {
      activity { activityId version }
      revision { number at by }
      repeated
    }
    ... on InputRefused { issues { path code message } }
  }
}
`;

const programmeManager = `# PROGRAMME MANAGER: "Which levels lack coverage, for whom,
# and what would close it?"
#
# The foundation's own work, by level and by the people
# addressed. Every sentence is there in English too:
# write lang: EN.

query ManagerGaps {
  gaps(
    input: {
      by: ["spectrum-of-prevention", "audience"]
      expectation: "foundation"
    }
    first: 10
  ) {
    total
    totalRobust
    groups {
      member { label(lang: ID) }
      kind { message(lang: ID) }
      count
      of
      robust
      cells(first: 5) { coordinates { label(lang: ID) } }
    }
    coverage {
      totals { eligible covered gap unknown }
      caveats { message(lang: ID) }
      dataDate
    }
  }
}

# Much is unknown by district. Whom should we ask first, and
# how much would the answer settle?
query WhatToAsk {
  settle(
    input: { by: ["spectrum-of-prevention", "place:district"] }
    first: 5
  ) {
    unknown
    asks { sentence(lang: ID) settles touches }
    screenings { sentence(lang: ID) settles }
  }
}

# One cell: why is it so, who is near, what is nearly there?
query OneCell {
  explainGap(
    input: {
      by: ["spectrum-of-prevention", "audience"]
      expectation: "foundation"
    }
    at: ["policy", "youth"]
  ) {
    ... on Explanation {
      cell {
        stateLabel(lang: ID)
        reasons { message(lang: ID) }
      }
      alongside(first: 5) {
        coordinates { label(lang: ID) }
        count
      }
      nearly { title(lang: ID) }
    }
    ... on CellUnknown { message(lang: ID) }
  }
}

# How many levels reach the same village?
query StackDepth {
  stackDepth(
    input: { by: ["spectrum-of-prevention", "place:village"] }
    framework: "spectrum-of-prevention"
    first: 10
  ) {
    total
    stacks {
      coordinates { label(lang: ID) }
      low
      high
      of
      covered { label(lang: ID) }
    }
  }
}
`;

const researcher = `# RESEARCHER: "Can I defend this number?"
#
# How large is each level over every choice that somebody
# could make otherwise: another honest reading, principal
# codings alone, mandates in or out, programmes or parts?

query ResearcherBounds {
  bounds(input: { by: "spectrum-of-prevention" }) {
    members {
      member { label }
      count
      low
      high
      standing
      choices { choice low high }
    }
    coverage { caveats { message } dataDate }
  }
}

# Contested codings, each with its evidence and with the
# readings that could be defended instead.
query Contested {
  codings(
    framework: "spectrum-of-prevention"
    contested: true
    first: 5
  ) {
    totalCount
    nodes {
      activity { title }
      confidence
      reading {
        categories { significance category { code } }
      }
      evidence { kind locator source { citation } }
      alternatives {
        because
        reading {
          verdict
          categories { significance category { code } }
        }
      }
    }
  }
}

# The codebook, and how to decide between categories that
# coders confuse.
query Codebook {
  framework(frameworkId: "spectrum-of-prevention") {
    citation
    translationNote
    categories {
      code
      label
      definition
      examples { text applies because }
    }
    rules { between { code } trap rule }
  }
}

# Where the sources disagree, and which figures they give.
query Sources {
  contradictions {
    label
    versions { says evidence { locator } }
    handling
  }
  statistics {
    label
    unit
    publisher
    observations { period low high partial }
    caveats
  }
  screenings { label complete because }
}
`;

/** Worked examples over the Tapen Bikomi case, one for each kind of user. */
export const examples = [integrator, programmeManager, researcher] as const;
