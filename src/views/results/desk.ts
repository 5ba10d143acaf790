import type { Forecast } from '../../machine/findings.js';
import type { ResultRecord } from '../../schema/index.js';
import type { ResultScreen } from '../screen.js';
import type { Card } from './card.js';

/** What the results ask of the world outside: storage, clipboard, files, the address. */
export interface Desk {
  /** Earlier attempts on this device, the oldest first; without the one in view. */
  readonly history: readonly ResultRecord[];
  /** Address that opens this result: empty until it is worked out, undefined where there is none to give. */
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
  print(): void;
  saveHistory(): void;
  addToHistory(file: File): void;
  /** Opens a result to compare with, from the text of a link or from a file. */
  openLink(text: string, label: string): void;
  openFile(file: File, label: string): void;
  erase(): void;
}

/** All that the results are made from. */
export interface ResultsScreen extends ResultScreen {
  readonly desk: Desk;
  /** Whose results these are: the reader's own, or another's that they opened. */
  readonly whose: 'own' | 'other';
}
