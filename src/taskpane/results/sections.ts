/** The sections below the total, in reading order. */
export type SectionName = 'unjudged' | 'lost' | 'differences' | 'findings';

/** The id of a section's heading. */
export const sectionId = (name: SectionName): string => `section-${name}`;
