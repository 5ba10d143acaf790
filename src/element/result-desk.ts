import { download } from '../host/download.js';
import { fetchPart } from '../host/parts.js';
import { bytesKept, eraseAll, historyFile, isSameAttempt, loadHistory, merged, readResultFile, saveHistory, withRecord, type History } from '../host/history.js';
import { linkTo, pastedLinkText } from '../host/share/fragment.js';
import type { Keeper } from '../host/storage.js';
import type { MoreMessages } from '../i18n/more-results.js';
import { mostGuests, type Guest } from '../machine/guest.js';
import { outlook, type Forecast } from '../machine/more-findings.js';
import { blockLength, type QuizContext } from '../machine/quiz-machine.js';
import { ranking, resultRecord, type Quiz } from '../machine/selectors.js';
import type { ResultRecord } from '../schema/index.js';
import type { Card } from '../views/results/card.js';
import type { Desk } from '../views/results/desk.js';
import type { ReaderEvent } from '../views/screen.js';
import { guestFrom, linkTextOf, openLinkText } from './shared-result.js';

/** What the desk asks of the element that shows the results. */
export interface DeskHost {
  readonly keeper: Keeper;
  /** Whether this element keeps anything at all. */
  readonly isKeeping: boolean;
  readonly language: string;
  readonly context: QuizContext;
  readonly quiz: Quiz;
  readonly words: MoreMessages;
  send(event: ReaderEvent): void;
  say(sentence: string): void;
  changed(): void;
}

/** The closed sections' dealings with the world outside: history, clipboard, files, links. Nothing goes over the network. */
export class ResultDesk implements Desk {
  isErased = false;
  readonly canShare = typeof navigator.share === 'function';
  #all: History;
  /** Worked out while the page is idle, for the answers they were worked out from. */
  #worked: { readonly key: string; readonly outlook: Forecast; readonly text: string | undefined } | undefined;

  constructor(private readonly host: DeskHost) {
    this.#all = loadHistory(host.keeper, this.#quiz);
  }

  get history(): History {
    const current = this.#record;
    return current ? this.#all.filter((record) => !isSameAttempt(record, current)) : this.#all;
  }

  get link(): string | undefined {
    if (linkTo(location.href, '') === undefined) return undefined;
    const text = this.#current?.text;
    return text === undefined ? '' : linkTo(location.href, text);
  }

  get outlook(): Forecast | undefined {
    return this.#current?.outlook;
  }

  get bytes(): number | undefined {
    return this.host.isKeeping ? bytesKept(this.host.keeper, this.#quiz) : undefined;
  }

  /** An attempt was completed, or sharpened: it gets its entry in the history. */
  keep(): void {
    const record = this.#record;
    if (!record || this.isErased || this.host.quiz.options.mode === 'practice') return;
    this.#store(withRecord(this.#known, record));
  }

  /** Works out the link and what more questions would bring: a fifth of a second, so not in a click. */
  think(): void {
    const { context, quiz } = this.host;
    if (context.finishedAt === undefined || this.#current) return;
    this.#worked = { key: this.#key, outlook: outlook(context, quiz, blockLength.sharpen), text: linkTextOf(context, quiz) };
    this.host.changed();
  }

  copy(text: string): void {
    const { share: words } = this.host.words;
    const copied = navigator.clipboard ? navigator.clipboard.writeText(text) : Promise.reject(new Error('no clipboard'));
    copied.then(() => this.host.say(words.copied), () => this.host.say(words.notCopied));
  }

  share(text: string): void {
    // The reader may close the sheet, which rejects; there is nothing to tell them then.
    navigator.share({ text }).catch(() => {});
  }

  saveText(name: string, type: string, text: string): void {
    download(name, new Blob([text], { type }));
    this.host.say(this.host.words.share.saved(name));
  }

  saveRecord(): void {
    this.saveText(`${this.#fileName}.json`, 'application/json', JSON.stringify(this.#record, null, 1));
  }

  savePicture(kind: 'png' | 'svg', card: Card): void {
    const name = `${this.#fileName}.${kind}`;
    void fetchPart(() => import('./pictures.js'), 'pictureOf').then(({ pictureOf }) => pictureOf(kind, card)).catch(() => undefined).then((picture) => {
      if (picture) download(name, picture);
      this.host.say(picture ? this.host.words.share.saved(name) : this.host.words.share.notSaved);
    });
  }

  saveHistory(): void {
    const record = this.#record;
    this.saveText(`${this.host.words.share.fileName}-history.json`, 'application/json', historyFile(this.#quiz, record ? withRecord(this.#all, record) : this.#all));
  }

  addToHistory(file: File): void {
    void this.#read(file).then((records) => {
      if (!records) return;
      const { history: words } = this.host.words;
      const known = this.#known;
      const all = merged(known, records);
      const added = all.length - known.length;
      const isStored = this.#store(all);
      this.host.say(!added ? words.addedNone : isStored ? words.added(added) : words.notStored);
    });
  }

  openLink(text: string, label: string): void {
    const { problems } = this.host.words.compare;
    const linkText = pastedLinkText(text);
    if (!linkText) return this.host.say(problems.empty);
    const opened = openLinkText(linkText, this.host.quiz.content.index, label);
    if (opened.ok) this.#invite([opened.guest]);
    else this.host.say(problems[opened.why]);
  }

  openFile(file: File, label: string): void {
    void this.#read(file).then((records) => {
      const last = records?.at(-1);
      if (!last) return;
      const guest = guestFrom(last, this.host.quiz.content.index, label);
      if (guest) this.#invite([guest]);
      else this.host.say(this.host.words.compare.problems.otherQuestions);
    });
  }

  erase(): void {
    eraseAll(this.host.keeper, this.#quiz);
    this.#all = [];
    this.isErased = true;
    this.host.say(this.host.words.privacy.erased);
    this.host.changed();
  }

  /** With what other tabs have stored since. */
  get #known(): History {
    return merged(this.#all, loadHistory(this.host.keeper, this.#quiz));
  }

  get #quiz(): string {
    return this.host.quiz.content.index.id;
  }

  get #record(): ResultRecord | undefined {
    return resultRecord(this.host.context, this.host.quiz, this.host.language);
  }

  get #fileName(): string {
    const { context, quiz, words } = this.host;
    return [words.share.fileName, ranking(context, quiz).roles[0]?.role, new Date(context.finishedAt ?? 0).toISOString().slice(0, 10)].filter(Boolean).join('-');
  }

  get #key(): string {
    const { responses, seniority, startedAt } = this.host.context;
    return `${startedAt} ${responses.length} ${seniority}`;
  }

  get #current() {
    return this.#worked?.key === this.#key ? this.#worked : undefined;
  }

  #invite(guests: readonly Guest[]): void {
    if (this.host.context.guests.length >= mostGuests) return this.host.say(this.host.words.compare.problems.full);
    for (const guest of guests) this.host.send({ type: 'invite', guest });
  }

  #store(history: History): boolean {
    this.#all = history;
    const isStored = saveHistory(this.host.keeper, this.#quiz, history);
    this.host.changed();
    return isStored;
  }

  async #read(file: File): Promise<History | undefined> {
    const { problems } = this.host.words.compare;
    const read = readResultFile(await file.text().catch(() => ''), this.#quiz);
    if (read.ok) return read.records;
    this.host.say(problems[read.why]);
    return undefined;
  }
}
