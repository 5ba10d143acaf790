import type { TemplateResult } from 'lit';
import type { MoreMessages } from '../../i18n/more-results.js';
import type { ResultMessages } from '../../i18n/results.js';
import type { Forecast } from '../../machine/more-findings.js';
import type { ResultRecord } from '../../schema/index.js';
import type { ResultScreen } from '../screen.js';
import type { Card } from './card.js';

/** The sections that stay closed until the reader asks for one. They stand in the order of the words of the results. */
export type SectionName = keyof ResultMessages['sections'];

/** What stands behind the closed sections: one part, fetched when the first of them may be opened. */
export interface ClosedSections {
  /** What each holds, once the part is here. */
  readonly contents: ((screen: ResultsScreen) => Readonly<Record<SectionName, TemplateResult>>) | undefined;
  /** Whether the part is on its way. */
  readonly isComing: boolean;
  /** Whether the part could not be fetched. */
  readonly hasFailed: boolean;
  /** Address that opens this result: empty until it is worked out, undefined where there is none to give. */
  readonly link: string | undefined;
  /** Has the part, unless it is here or on its way. */
  bring(): void;
  /** Prints with all that belongs on paper. */
  print(): void;
}

/** What the closed sections ask of the world outside: storage, clipboard, files, the address. */
export interface Desk {
  /** Earlier attempts on this device, the oldest first; without the one in view. */
  readonly history: readonly ResultRecord[];
  /** See `ClosedSections`. */
  readonly link: string | undefined;
  /** What a few more questions are expected to bring; undefined until it is worked out. */
  readonly outlook: Forecast | undefined;
  /** Whether this browser has a sheet for sharing. */
  readonly canShare: boolean;
  /** Bytes that this quiz keeps on the device; undefined where it never keeps anything. */
  readonly bytes: number | undefined;
  /** Whether the reader erased what was kept: this attempt is then not kept again. */
  readonly isErased: boolean;
  /** Copies a text, and says so, or that it could not be copied. */
  copy(text: string): void;
  share(text: string): void;
  saveText(name: string, type: string, text: string): void;
  saveRecord(): void;
  savePicture(kind: 'png' | 'svg', card: Card): void;
  saveHistory(): void;
  addToHistory(file: File): void;
  /** Opens a result to compare with, from the text of a link or from a file. */
  openLink(text: string, label: string): void;
  openFile(file: File, label: string): void;
  erase(): void;
}

/** All that the results are made from. */
export interface ResultsScreen extends ResultScreen {
  readonly closed: ClosedSections;
  /** Whose results these are: the reader's own, or another's that they opened. */
  readonly whose: 'own' | 'other';
}

/** All that the closed sections are made from. */
export interface MoreScreen extends ResultsScreen {
  readonly desk: Desk;
  readonly more: MoreMessages;
}
