import { describe, expect, test } from 'vitest';
import { unaddressedAudiences } from '../src/audiences.ts';
import { tapenBikomi } from '../src/dataset.ts';

const { activities, audiences, channels, organisations } = tapenBikomi;

describe('the records', () => {
  test('are of these kinds', () => {
    const kinds = activities.map(({ kind }) => kind);
    const count = Object.fromEntries(
      [...new Set(kinds)].sort().map((kind) => [kind, kinds.filter((one) => one === kind).length]),
    );
    expect(count).toEqual({
      activity: 14,
      claim: 10,
      component: 33,
      context: 10,
      mandate: 9,
      resource: 10,
      umbrella: 8,
    });
  });

  test('have a title and a description in both languages', () => {
    const lacking = activities.filter(
      ({ title, description }) => !title.en || !title.id || !description?.en || !description.id,
    );
    expect(lacking).toEqual([]);
  });

  test('say where in the paper they stand', () => {
    expect(activities.filter(({ provenance }) => !provenance[0]?.locators?.length)).toEqual([]);
  });

  test('are confirmed for the fieldwork and never after it', () => {
    const late = activities.filter(({ period }) => (period?.confirmed ?? '') > '2019-02');
    expect(late).toEqual([]);
  });

  test('reach throughout a place only where a rule binds it', () => {
    const throughout = activities
      .filter(({ places }) => places.some(({ extent }) => extent === 'throughout'))
      .map(({ id }) => id);
    expect(throughout).toEqual([
      'regent-decree',
      'letmafo-regulation',
      'atmen-regulation',
      'oenenu-regulation',
      'regency-regulation',
      'law-21-2007',
    ]);
  });

  test('put the yearly event in the district of the capital', () => {
    const event = activities.find(({ id }) => id === 'education-event');
    expect(event?.places).toEqual([{ place: '53.03.05', extent: 'within' }]);
  });

  test('address five kinds of people not at all', () => {
    expect(unaddressedAudiences.map(({ id }) => id)).toEqual([
      'recruiters',
      'employers',
      'transport-firms',
      'returnees',
      'migrants-families',
    ]);
    const addressed = new Set<string>(activities.flatMap((activity) => activity.audiences ?? []));
    expect(unaddressedAudiences.filter(({ id }) => addressed.has(id))).toEqual([]);
  });

  test('use every other audience, every channel and every organisation', () => {
    const unaddressed = new Set(unaddressedAudiences.map(({ id }) => id));
    const used = new Set<string>(
      activities.flatMap((activity) => [
        ...(activity.audiences ?? []),
        ...(activity.channels ?? []),
        ...activity.organisations.map(({ organisation }) => organisation),
      ]),
    );
    const listed = [...audiences, ...channels, ...organisations].map(({ id }): string => id);
    expect(listed.filter((id) => !used.has(id) && !unaddressed.has(id))).toEqual([]);
  });

  test('leave the decree and the duties to others than the foundation', () => {
    const own = activities.filter(({ organisations }) =>
      organisations.some(
        ({ organisation, role }) =>
          organisation === 'tapen-bikomi-foundation' &&
          (role === 'accountable' || role === 'implementing'),
      ),
    );
    const ids: readonly string[] = own.map(({ id }) => id);
    expect(ids).toContain('policy-advocacy');
    expect(ids).not.toContain('regent-decree');
    expect(own.filter(({ kind }) => kind === 'mandate')).toEqual([]);
  });
});
