import { element, type Host, indent, stylesheet, tag } from '../snippet.js';

/** Generators that write files of HTML. */
export const staticSites: readonly Host[] = [
  {
    id: 'hugo',
    label: 'Hugo',
    write: (order) => ({
      pieces: [{ name: 'layouts/shortcodes/skills-quiz.html', code: tag(order) }, { name: 'In a page', code: '{{< skills-quiz >}}' }, ...stylesheet(order)],
      notes: ['A shortcode, because Hugo drops raw HTML from Markdown unless told otherwise.'],
    }),
  },
  {
    id: 'jekyll',
    label: 'Jekyll',
    write: (order) => ({
      pieces: [{ name: '_includes/skills-quiz.html', code: tag(order) }, { name: 'In a page', code: '{% include skills-quiz.html %}' }, ...stylesheet(order)],
      notes: [],
    }),
  },
  {
    id: 'eleventy',
    label: 'Eleventy',
    write: (order) => ({
      pieces: [
        { name: 'eleventy.config.js', code: `export default function (config) {\n  config.addShortcode('skillsQuiz', () => \`${tag(order)}\`);\n}` },
        { name: 'In a page', code: '{% skillsQuiz %}' },
        ...stylesheet(order),
      ],
      notes: [],
    }),
  },
  {
    id: 'astro',
    label: 'Astro',
    write: (order) => ({
      pieces: [
        { name: 'Once', code: `npm install skills-quiz@${order.release.version}` },
        { name: 'src/components/SkillsQuiz.astro', code: `${element(order)}\n\n<script>\n  import 'skills-quiz';\n</script>` },
        ...stylesheet(order),
      ],
      notes: [],
    }),
  },
  {
    id: 'docusaurus',
    label: 'Docusaurus',
    write: (order) => ({
      pieces: [
        { name: 'Once', code: `npm install skills-quiz@${order.release.version}` },
        {
          name: 'src/components/SkillsQuiz.jsx',
          code: `import { useEffect } from 'react';\n\nexport default function SkillsQuiz() {\n  useEffect(() => void import('skills-quiz'), []);\n  return (\n${indent(element(order, 'jsx'), '    ')}\n  );\n}`,
        },
        { name: 'In a page.mdx', code: `import SkillsQuiz from '@site/src/components/SkillsQuiz';\n\n<SkillsQuiz />` },
        ...stylesheet(order, 'src/css/custom.css'),
      ],
      notes: ['Pages are first drawn on a server, so the element is registered in the reader’s browser only.'],
    }),
  },
];
