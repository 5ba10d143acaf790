/** The words of the sections that stay closed until the reader asks for one, in one language: they come with those. See `ResultMessages`. */
export interface MoreMessages {
  readonly outlookFit: (questions: number, role: string, shorter: number) => string;
  readonly outlookSkills: (questions: number, shorter: number) => string;

  readonly rating: {
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

  readonly history: {
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
    readonly lead: string;
    readonly link: string;
    readonly linkComing: string;
    readonly noLink: string;
    readonly copyLink: string;
    readonly send: string;
    readonly copyText: string;
    readonly png: string;
    readonly svg: string;
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
    /** Of so many skills: how many somebody surely brings, cannot be told, and nobody seems to bring. */
    readonly covered: (role: string, seniority: string, skills: number, covered: number, open: number, short: number) => string;
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

  readonly method: readonly { readonly name: string; readonly text: string }[];
}
