import type { TemplateResult } from 'lit';
import { compareSection } from './compare-section.js';
import type { MoreScreen, SectionName } from './desk.js';
import { historySection } from './history-section.js';
import { methodSection } from './method-section.js';
import { privacySection } from './privacy-section.js';
import { ratingSection } from './rating-section.js';
import { shareSection } from './share-section.js';

/** What stands behind the titles that open. */
export const contents = (screen: MoreScreen): Readonly<Record<SectionName, TemplateResult>> => ({
  rating: ratingSection(screen),
  history: historySection(screen),
  share: shareSection(screen),
  compare: compareSection(screen),
  privacy: privacySection(screen),
  method: methodSection(screen),
});
