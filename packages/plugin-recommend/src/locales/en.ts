import type { Words } from './words.ts';

export const en: Words = {
  diagnostics: {
    'recommend/id-taken':
      'A candidate has the id {found}, which a record or another candidate has already. Give it one of its own.',
    'recommend/candidates-too-many':
      'There are {candidates} candidates; the limit is {limit}. Look at a part, or let one candidate go into several places.',
    'recommend/budget-without-currency':
      'A budget of {budget} needs its currency, such as IDR or EUR: amounts are never converted.',
    'recommend/weight-unusable':
      'The weight {found} of {member} is no number above 0. Leave out what matters as much as anything else.',
  },
  caveats: {
    'recommend/not-effect':
      'A plan is not effect. It closes cells on paper, as if everything in it had been done and counted; it says nothing of whether that is feasible, or whether it would help anybody.',
    'recommend/stated-costs':
      'What an activity costs is what the asker says; nobody has checked it, and a cost that is not stated is not nothing.',
    'recommend/stated-weights': 'How much a gap weighs is what the asker says.',
    'recommend/invented':
      '{candidates} {candidates|activity is|activities are} invented by the computer from the gaps themselves: outlines without a cost, which nobody has proposed.',
    'recommend/several-cells':
      'Additions are counted, not work: one that is in {cells} cells may be as much to do as {cells} that are in one each.',
    'recommend/somebody-reached':
      'An added activity that states no number of people is taken to reach somebody.',
    'recommend/no-gaps':
      'There is no gap here to be closed. That is not to say that everything is covered: look at what is unknown.',
    'recommend/exact':
      'Computed exactly: no set of these candidates is better. The first plan closes {robust} of {ofRobust} gaps that no choice flips, and {other} of {ofOther} others.',
    'recommend/exact-gaps':
      'Computed exactly as far as gaps go: no set of these candidates closes more, and one may be smaller, cheaper or last better. The first plan closes {robust} of {ofRobust} gaps that no choice flips, and {other} of {ofOther} others.',
    'recommend/greedy':
      'Found by a rule, because there is too much to compare: the first plan closes {robust} of {ofRobust} gaps that no choice flips, and {other} of {ofOther} others.',
    'recommend/greedy-best': 'The bounds show all the same that no set closes more.',
    'recommend/bound':
      'No set of these candidates closes more than a weight of {robust} in gaps that no choice flips, and {other} in the others.',
    'recommend/fewest-bound':
      'No set that closes as much has fewer than {fewest} {fewest|activity|activities}.',
    'recommend/greedy-share':
      'Whatever the data are, the rule closes at least {percent} % of what the best set closes.',
    'recommend/greedy-times':
      'Whatever the data are, the rule takes at most {times} times as many activities as the fewest.',
    'recommend/no-guarantee':
      'For gaps that lack several activities each, the rule has no bound that holds for all data; the bound above is for these data.',
    'recommend/no-alternative': 'There is no other set that closes anything.',
    'recommend/others':
      'The further plans are others that were found, and not surely the next best.',
    'recommend/not-closable':
      '{cells} of {of} gaps {cells|is|are} closed by no candidate, nor by all of them together.',
    'recommend/flips':
      '{cells} of {of} gaps that the first plan closes {cells|is|are} open again under another reading of a contested activity or another way to count.',
    'recommend/unknown':
      '{cells} cells are unknown. They are no gaps, and filling them counts for nothing here: asking costs less than doing. {ask}',
    'recommend/unknown-unasked':
      '{cells} {cells|cell is|cells are} unknown, because nobody made a complete list there. They are no gaps, and filling them counts for nothing here.',
    'recommend/only-unknown':
      '{candidates} {candidates|candidate|candidates} would fill unknown cells alone: something may be there already, so ask first.',
    'recommend/no-cost':
      '{candidates} {candidates|candidate|candidates} without a cost in the currency of the budget {candidates|is|are} left out.',
  },
};
