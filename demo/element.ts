/**
 * The one place from which every page of the site takes the element: what a page of anyone's would include.
 * Not a plain import: Vite 8 takes a script of nothing but imports apart and writes the address of a file outside the
 * bundle into the page as it stands in the script, which is another folder.
 */
void import('skills-quiz');
