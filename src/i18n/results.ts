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
    /** Each range with its role, as `ranged` says them. */
    readonly tie: (ranges: readonly string[]) => string;
    readonly ranged: (role: string, range: string) => string;
    /** Stands at the end of a list of roles that is too long to name. */
    readonly others: (number: number) => string;
    readonly starting: (roles: readonly string[], seniority: string) => string;
    readonly startingHint: string;
    readonly against: (role: string, seniority: string, fit: string, range: string) => string;
    readonly noRoles: string;
    readonly practiceDone: (right: number, questions: number) => string;
    /** How many questions, and how many levels each skill's range reaches either way. */
    readonly sureness: (questions: number, giveOrTake: string) => string;
    readonly seniority: string;
    readonly sharpen: (questions: number) => string;
    readonly sharpenLead: string;
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
    readonly about: string;
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
    readonly notAskedFor: string;
    readonly states: Readonly<Record<'met' | 'short' | 'close', string>>;
    readonly levels: string;
    readonly skill: string;
    readonly level: string;
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
    readonly practise: (skill: string, questions: number) => string;
    readonly nothingShort: string;
  };

  readonly answers: {
    readonly title: string;
    readonly counts: (right: number, wrong: number, unknown: number) => string;
    readonly review: string;
    readonly share: string;
    readonly print: string;
    readonly retake: string;
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

  /** Titles of what is closed until the reader asks for it: see `MoreMessages`. */
  readonly sections: Readonly<Record<'rating' | 'history' | 'share' | 'compare' | 'privacy' | 'method', string>>;
}
