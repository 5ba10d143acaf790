/**
 * Every word of the interface, in one language. Sentences with numbers are functions, so that each
 * language can order and count in its own way. Texts of questions and roles are content, not messages.
 * The words of the results come with the results: see `ResultMessages`.
 */
export interface Messages {
  /** BCP 47, for `Intl` and the `lang` attribute. */
  readonly lang: string;
  readonly direction: 'ltr' | 'rtl';

  readonly start: string;
  readonly startOver: string;
  /** On the intro, where some questions are answered: go to the results with those. */
  readonly resultsSoFar: (answered: number) => string;
  readonly goOn: string;
  readonly leave: string;
  readonly introLead: (questions: number, minutes: number, skills: number) => string;
  /** `isKept`: the place survives a reload. */
  readonly introResume: (answered: number, goal: number, isKept: boolean) => string;
  readonly introPrivacy: string;
  /** `adapts`: which question comes next depends on the answers. */
  readonly introAdvice: (adapts: boolean) => string;
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
  /** To a reader who checks steps that they left as they came. */
  readonly keepOrder: string;
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
  /** Beside a step of the right order: the reader had it there, or at another place, from 1. */
  readonly inPlace: string;
  readonly yourPlace: (place: number) => string;
  readonly youSaid: (value: string) => string;
  readonly answerIs: (value: string, tolerance: string) => string;
  /** Over numbers that mistakes lead to. */
  readonly otherAnswers: string;
  readonly rule: string;
  readonly readMore: string;
  readonly report: string;
  readonly opensElsewhere: string;
  /** Beside a question that is not translated; `language` is a BCP 47 tag. */
  readonly writtenIn: (language: string) => string;

  readonly loading: string;
  readonly retry: string;
  readonly couldNotLoad: string;
  /** Where a part could not be loaded, or is late. */
  readonly couldNotLoadPart: string;
}
