/**
 * Every word of the interface, in one language. Sentences with numbers are functions, so that each
 * language can order and count in its own way. Texts of questions and roles are content, not messages.
 */
export interface Messages {
  /** BCP 47, for `Intl` and the `lang` attribute. */
  readonly lang: string;
  readonly direction: 'ltr' | 'rtl';

  readonly start: string;
  readonly startOver: string;
  readonly goOn: string;
  readonly leave: string;
  readonly introLead: (questions: number, minutes: number, skills: number) => string;
  readonly introResume: (answered: number, goal: number) => string;
  readonly introPrivacy: string;
  readonly introAdaptive: string;
  readonly introSelfAssessment: string;
  readonly practiceLead: (skill: string, questions: number) => string;

  readonly ratingTitle: string;
  readonly ratingLead: string;
  readonly ratingDone: string;
  readonly ratingSkip: string;
  /** Five short names, none to expert, and what each means to the reader rating themself. */
  readonly levels: readonly [string, string, string, string, string];
  readonly levelMeanings: readonly [string, string, string, string, string];

  readonly question: (number: number, goal: number) => string;
  readonly progress: string;
  readonly dontKnow: string;
  readonly dontKnowHint: string;
  readonly pickFirst: string;
  readonly check: string;
  readonly nextQuestion: string;
  readonly seeResults: string;
  readonly pickOne: string;
  readonly pickSeveral: string;
  readonly putInOrder: string;
  readonly typeNumber: string;
  readonly yourNumber: string;
  readonly numberHint: string;
  readonly notNumber: string;
  readonly moveUp: (option: string) => string;
  readonly moveDown: (option: string) => string;
  readonly movedTo: (option: string, place: number, places: number) => string;
  readonly code: (lang: string) => string;
  readonly copyCode: string;
  readonly copied: string;

  readonly right: string;
  readonly wrong: string;
  readonly unknown: string;
  readonly rightAnswer: string;
  readonly yourChoice: string;
  readonly yourChoiceRight: string;
  readonly missed: string;
  readonly rightOrder: string;
  readonly yourOrder: string;
  readonly youSaid: (value: string) => string;
  readonly answerIs: (value: string, tolerance: string) => string;
  readonly rule: string;
  readonly readMore: string;
  readonly report: string;
  readonly opensElsewhere: string;

  readonly loading: string;
  readonly retry: string;
  readonly couldNotLoad: string;
  readonly couldNotLoadPart: string;

  readonly results: ResultMessages;
}

/** The words of the results and the review; see `Messages`. */
export interface ResultMessages {
  readonly title: string;
  readonly closest: (role: string, seniority: string) => string;
  readonly between: (roles: readonly string[], seniority: string) => string;
  readonly against: (role: string, seniority: string, fit: string, low: string, high: string) => string;
  readonly howSure: (questions: number, width: 'wide' | 'fair' | 'narrow') => string;
  readonly authored: string;
  readonly practiceDone: (right: number, questions: number) => string;
  readonly seniority: string;
  readonly seniorities: Readonly<Record<'junior' | 'mid' | 'senior', string>>;
  readonly roles: string;
  readonly fit: (fit: string, low: string, high: string) => string;
  readonly fitExplained: string;
  readonly tie: string;
  readonly decidedBy: (skills: readonly string[]) => string;
  readonly experimental: string;
  readonly showRole: (role: string) => string;
  readonly skills: string;
  readonly chart: (role: string) => string;
  readonly skill: string;
  readonly you: string;
  readonly range: string;
  readonly wanted: string;
  readonly band: (low: string, high: string) => string;
  readonly numbers: string;
  readonly gaps: string;
  readonly noGaps: string;
  readonly gap: (skill: string, band: string, required: string) => string;
  readonly nextSteps: string;
  readonly resourceKinds: Readonly<Record<'read' | 'course' | 'project', string>>;
  readonly minutes: (minutes: number) => string;
  readonly practise: (skill: string) => string;
  readonly sharpen: (questions: number) => string;
  readonly review: string;
  readonly reviewTitle: string;
  readonly backToResults: string;
  readonly retake: string;
  readonly noRoles: string;
  readonly outcomes: Readonly<Record<'right' | 'wrong' | 'unknown', string>>;
}
