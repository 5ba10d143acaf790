import { afterNextRender, Component, CUSTOM_ELEMENTS_SCHEMA, input, output } from '@angular/core';
import type { ResultRecord } from 'skills-quiz';

/** Angular 17 or newer, with or without server rendering. */
@Component({
  selector: 'app-skills-quiz',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <skills-quiz [attr.sets]="sets()" [attr.profile]="profile()" [attr.seniority]="seniority()" [attr.length]="length()" [attr.theme]="theme()" (skills-quiz-complete)="complete.emit($any($event).detail)">
      <ng-content />
    </skills-quiz>
  `,
})
export class SkillsQuizComponent {
  readonly sets = input<string>();
  readonly profile = input<string>();
  readonly seniority = input<'junior' | 'mid' | 'senior'>();
  readonly length = input<number>();
  readonly theme = input<'auto' | 'light' | 'dark'>();
  readonly complete = output<ResultRecord>();

  constructor() {
    // In the browser only: there are no custom elements on a server.
    afterNextRender(() => void import('skills-quiz'));
  }
}
