import type { Activity } from '../../activity/activity.ts';
import type { Bilingual, Text } from '../../activity/text.ts';
import type { Fact } from '../../locales/answer-codes.ts';

/**
 * How an activity stands to one member of an axis:
 * `sure`, `absent`, possible because a fact is missing, or `ended` before the member (absent, and worth saying).
 */
export type Touch = 'sure' | 'absent' | 'ended' | { readonly missing: Fact };

/** Which of the readings that somebody could defend is taken, and how far down the significance it counts. */
export interface ReadingChoice {
  /** `least` and `most` take, for each activity, the reading that puts it least or most into the member asked about. */
  readonly contested: 'accepted' | 'least' | 'most';
  readonly significance: 'any' | 'principal';
}

export interface Member {
  readonly id: string;
  readonly label: Text;
}

/** One way to cut the activities: its members, and how each activity stands to each of them (docs/method, section 1). */
export interface Axis {
  /** The dimension: a framework's id, `place:<level>`, `audience`, `channel`, `organisation`, `period:<unit>`. */
  readonly id: string;
  readonly label: Bilingual;
  readonly members: readonly Member[];
  /** Whether the choice of a reading changes what is touched. */
  readonly isCoded: boolean;
  /** The members among which is all that an activity touches, other members perhaps with them; `null` for any. */
  among(activity: Activity): readonly string[] | null;
  touch(activity: Activity, member: string, choice: ReadingChoice): Touch;
  /** How many values the activity states on this axis: two on each of two axes are taken to cross. */
  stated(activity: Activity): number;
}

/** The same axis, with each touch worked out once: one look at the data instead of one for each cell and choice. */
export function remembering(axis: Axis): Axis {
  const seen = new Map<string, Map<Activity, Touch>>();
  // Whoever asks goes through the activities for one member and choice after another.
  let asked: { member: string; choice: ReadingChoice; touches: Map<Activity, Touch> } | undefined;
  return {
    ...axis,
    touch(activity, member, choice) {
      if (asked?.member !== member || asked.choice !== choice) {
        const key = `${choice.contested} ${choice.significance} ${member}`;
        asked = { member, choice, touches: entry(seen, key, () => new Map()) };
      }
      return entry(asked.touches, activity, () => axis.touch(activity, member, choice));
    },
  };
}

function entry<Key, Value>(of: Map<Key, Value>, key: Key, make: () => Value): Value {
  const known = of.get(key);
  if (known !== undefined) return known;
  const made = make();
  of.set(key, made);
  return made;
}
