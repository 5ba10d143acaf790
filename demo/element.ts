/** The one place from which every page of the site takes the element: what a page of anyone's would include. */
import 'skills-quiz';
