/** A diary with everything that the connector must bear. */
export const diary = `# Kept by hand. A line like this is a remark.
2023-05-03 | Talk after the match | place: Millbrook | with: Lantern | for: youth | people: 40 | setting: school

2023-05 | Visits to families | place: 07.01.02.001; Slate | for: parents | with: Lantern; Friends of the Ford | setting: home
2023 | Stall at the ferry | people: about thirty | setting: market
2023-06-11 | Evening at the mill | she: the sister of the miller
a page torn out
2023-06-12 | Talk in the classroom | setting: classroom; harbour | for: poets
`;
