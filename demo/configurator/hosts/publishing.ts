import { element, type Host, indent, stylesheet, tag } from '../snippet.js';
import { frame } from './any-page.js';

/** Systems in which an author writes in a browser. */
export const publishing: readonly Host[] = [
  {
    id: 'wordpress',
    label: 'WordPress',
    write: (order) => ({
      pieces: [
        {
          name: 'wp-content/plugins/skills-quiz.php, then activate it',
          code: `<?php
/* Plugin Name: Skills quiz */
add_shortcode('skills_quiz', function () {
  wp_enqueue_script_module('skills-quiz', '${order.release.base}skills-quiz.js', array(), '${order.release.version}');
  return <<<'HTML'
${element(order)}
HTML;
});`,
        },
        { name: 'In a post', code: '[skills_quiz]' },
        ...stylesheet(order, 'Additional CSS'),
      ],
      notes: ['WordPress 6.5 or later. An administrator with the right to write unfiltered HTML can paste the HTML snippet into a Custom HTML block instead.'],
    }),
  },
  {
    id: 'ghost',
    label: 'Ghost',
    write: (order) => ({
      pieces: [{ name: 'An HTML card', code: tag(order) }, ...stylesheet(order, 'Code injection, site header, inside <style>')],
      notes: ['Ghost takes scripts out of the posts it mails: there the link stands.'],
    }),
  },
  {
    id: 'builders',
    label: 'Webflow, Squarespace',
    write: (order) => ({
      pieces: [{ name: 'An Embed element (Webflow) or a Code block (Squarespace)', code: [...stylesheet(order).map(({ code }) => `<style>\n${indent(code)}\n</style>`), tag(order)].join('\n') }],
      notes: ['Both show embedded code on the published page only, not in the editor.'],
    }),
  },
  {
    id: 'courses',
    label: 'Moodle, Canvas',
    write: (order) => ({
      pieces: [{ name: 'The HTML view of the editor', code: frame(order) }],
      notes: ['Courses take scripts out and leave frames in.'],
    }),
  },
];
