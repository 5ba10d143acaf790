/**
 * The words of the results and the review, in one language: they come with the results. See `Messages`.
 * Numbers come formatted ("34 %"), titles and levels as the author wrote them.
 */
export interface ResultMessages {
  readonly title: string;
  readonly seniorities: Readonly<Record<'junior' | 'mid' | 'senior', string>>;
  /** "Working", or "Working to Practitioner". */
  readonly band: (low: string, high: string) => string;
  readonly range: (low: string, high: string) => string;

  readonly verdict: {
    readonly tooEarly: (questions: number) => string;
    readonly tooEarlyHint: (more: number) => string;
    readonly closest: (role: string, seniority: string) => string;
    readonly between: (roles: readonly string[], seniority: string) => string;
    readonly many: (roles: readonly string[], seniority: string) => string;
    readonly meets: (roles: readonly string[]) => string;
    readonly tie: string;
    /** Stands at the end of a list of roles that is too long to name. */
    readonly others: (number: number) => string;
    readonly starting: (roles: readonly string[], seniority: string) => string;
    readonly startingHint: string;
    readonly against: (role: string, seniority: string, fit: string, range: string) => string;
    readonly next: (role: string, fit: string) => string;
    readonly noRoles: string;
    readonly practiceDone: (right: number, questions: number) => string;
    /** How many questions, and how many levels each skill's range reaches either way. */
    readonly sureness: (questions: number, giveOrTake: string) => string;
    readonly outlookFit: (questions: number, role: string, shorter: number) => string;
    readonly outlookSkills: (questions: number, shorter: number) => string;
    readonly seniority: string;
    readonly lookAt: (seniority: string) => string;
    readonly sharpen: (questions: number) => string;
  };

  readonly roles: {
    readonly title: string;
    readonly lead: string;
    readonly likely: (range: string) => string;
    readonly couldBeBest: string;
    readonly experimental: string;
    readonly decidedBy: (skills: readonly string[]) => string;
    readonly nothingShort: string;
    /** How many levels are missing on average, where every fit is near nothing. */
    readonly levelsToGo: (levels: string) => string;
    readonly fit: (fit: string) => string;
    readonly choose: (role: string) => string;
    readonly meetsAll: (chance: string) => string;
    readonly source: string;
  };

  readonly skills: {
    readonly title: (role: string) => string;
    readonly titleAlone: string;
    readonly chart: (role: string) => string;
    readonly chartAlone: string;
    readonly you: string;
    readonly reader: string;
    readonly likely: string;
    readonly asked: string;
    readonly said: string;
    readonly askedFor: (level: string) => string;
    readonly notAskedFor: string;
    readonly states: Readonly<Record<'met' | 'short' | 'close', string>>;
    readonly sums: Readonly<Record<'met' | 'short' | 'close', string>>;
    readonly exact: (level: string, range: string) => string;
    readonly chance: (chance: string, level: string) => string;
    readonly share: (share: string) => string;
    readonly answered: (right: number, asked: number) => string;
    readonly table: string;
    readonly columns: { readonly skill: string; readonly level: string; readonly range: string; readonly asked: string; readonly said: string; readonly chance: string };
  };

  readonly plan: {
    readonly title: (role: string) => string;
    readonly lead: (topics: number) => string;
    readonly lift: (skill: string, level: string, now: string, then: string) => string;
    readonly times: (skill: string, level: string, times: number) => string;
    readonly missed: (wrong: number, asked: number) => string;
    readonly notAsked: string;
    readonly nothingMissed: (asked: number) => string;
    readonly kinds: Readonly<Record<'read' | 'course' | 'project', string>>;
    readonly minutes: (minutes: number) => string;
    readonly inAll: (time: string) => string;
    readonly practise: (skill: string, questions: number) => string;
    readonly nothingShort: string;
  };

  readonly rating: {
    readonly title: string;
    readonly skipped: string;
    readonly lower: string;
    readonly lowerHint: string;
    readonly higher: string;
    readonly higherHint: string;
    readonly same: string;
    readonly unknown: string;
    readonly unknownHint: string;
    readonly names: (skills: readonly string[]) => string;
    readonly pair: (skill: string, said: string, showed: string) => string;
  };

  readonly answers: {
    readonly title: string;
    readonly counts: (right: number, wrong: number, unknown: number) => string;
    readonly review: string;
    readonly reviewTitle: string;
    readonly back: string;
    readonly skill: string;
    readonly outcome: string;
    readonly all: string;
    readonly outcomes: Readonly<Record<'right' | 'wrong' | 'unknown', string>>;
    /** In place of a question that a newer version of the quiz has not. */
    readonly gone: string;
    readonly shown: (shown: number, all: number) => string;
  };

  readonly history: {
    readonly title: string;
    readonly first: string;
    readonly notKept: string;
    readonly attempt: (date: string, questions: number) => string;
    readonly best: (role: string, seniority: string, fit: string) => string;
    readonly since: (date: string) => string;
    readonly higher: (skills: readonly string[]) => string;
    readonly lower: (skills: readonly string[]) => string;
    readonly noise: (all: boolean) => string;
    readonly otherQuestions: string;
    readonly allNew: string;
    readonly repeated: (repeated: number, questions: number) => string;
    readonly retake: string;
    readonly saveFile: string;
    readonly openFile: string;
    readonly added: (results: number) => string;
    readonly addedNone: string;
    readonly notStored: string;
  };

  readonly share: {
    readonly title: string;
    readonly lead: string;
    readonly link: string;
    readonly linkComing: string;
    readonly noLink: string;
    readonly copyLink: string;
    readonly send: string;
    readonly copyText: string;
    readonly png: string;
    readonly svg: string;
    readonly print: string;
    readonly json: string;
    readonly copied: string;
    readonly notCopied: string;
    readonly saved: (name: string) => string;
    readonly notSaved: string;
    /** Text to paste elsewhere: the verdict, the best roles with their fit, and the link. */
    readonly text: (quiz: string, verdict: string, roles: readonly string[], link: string) => string;
    readonly card: { readonly roles: string; readonly foot: (date: string) => string };
    readonly fileName: string;
  };

  readonly compare: {
    readonly title: string;
    readonly lead: string;
    readonly name: string;
    readonly nameHint: string;
    readonly link: string;
    readonly open: string;
    readonly file: string;
    readonly resume: (others: number) => string;
    readonly problems: Readonly<Record<'broken' | 'other' | 'unreadable' | 'otherQuiz' | 'newer' | 'otherQuestions' | 'empty' | 'full', string>>;
    readonly sharedTitle: string;
    readonly sharedLead: string;
    readonly take: string;
    readonly back: string;
    readonly heading: (results: number) => string;
    readonly covered: (role: string, seniority: string, covered: number, skills: number) => string;
    readonly missing: (skills: readonly string[]) => string;
    readonly unsure: (skills: readonly string[]) => string;
    readonly you: string;
    readonly nameless: (place: number) => string;
    readonly leaveOut: (name: string) => string;
    readonly chart: (names: readonly string[], role: string) => string;
    readonly role: string;
    readonly fit: string;
    readonly noAnswers: string;
  };

  readonly privacy: {
    readonly title: string;
    readonly stored: (size: string) => string;
    readonly storedNothing: string;
    readonly sent: string;
    readonly page: string;
    readonly check: string;
    readonly erase: string;
    readonly eraseSure: string;
    readonly eraseYes: string;
    readonly erased: string;
  };

  readonly method: {
    readonly title: string;
    readonly points: readonly { readonly name: string; readonly text: string }[];
  };

  readonly retake: string;
}
