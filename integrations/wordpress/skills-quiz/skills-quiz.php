<?php
/**
 * Plugin Name: Skills quiz
 * Description: A self-assessment for machine-learning engineers as a block and as the shortcode [skills_quiz]. Private: nothing a reader answers leaves the page.
 * Version: 0.1.0
 * Requires at least: 6.1
 * Requires PHP: 7.4
 * License: MIT
 *
 * Put the files of the package's dist/ folder into assets/ beside this file. To serve them from elsewhere:
 *   add_filter('skills_quiz_base', fn () => 'https://cdn.example/skills-quiz@0.1.0/');
 */

if (!defined('ABSPATH')) {
	exit;
}

const SKILLS_QUIZ_VERSION = '0.1.0';

/** What an author may set; the names are those of the element's attributes. */
const SKILLS_QUIZ_ATTRIBUTES = array('src', 'sets', 'profile', 'seniority', 'length', 'mode', 'feedback', 'no-self-rating', 'lang', 'theme', 'storage', 'seed', 'heading');

function skills_quiz_base(): string {
	return trailingslashit(apply_filters('skills_quiz_base', plugins_url('assets/', __FILE__)));
}

/** The element with its fallback: a link for feeds, mail, print and readers without scripts. */
function skills_quiz_html(array $settings): string {
	wp_enqueue_script('skills-quiz');
	$attributes = '';
	$query = array();
	foreach (SKILLS_QUIZ_ATTRIBUTES as $name) {
		$value = $settings[$name] ?? null;
		if ($value === null || $value === '' || $value === false) {
			continue;
		}
		$text = $value === true ? '' : (string) $value;
		$attributes .= $text === '' ? " $name" : sprintf(' %s="%s"', $name, esc_attr($text));
		$query[$name] = $text;
	}
	$address = skills_quiz_base() . 'embed.html' . ($query ? '?' . http_build_query($query) : '');
	return sprintf('<skills-quiz%s><a href="%s">%s</a></skills-quiz>', $attributes, esc_url($address), esc_html__('Take the quiz: which ML-engineering role fits you?', 'skills-quiz'));
}

/** [skills_quiz sets="python data" length="8" no-self-rating] */
function skills_quiz_shortcode($written): string {
	$settings = array();
	foreach ((array) $written as $name => $value) {
		// An attribute without a value comes as a value without a name.
		if (is_int($name)) {
			$settings[$value] = true;
		} else {
			$settings[$name] = $name === 'no-self-rating' ? $value !== 'false' : $value;
		}
	}
	return skills_quiz_html($settings);
}

function skills_quiz_block(array $chosen): string {
	$chosen['no-self-rating'] = !empty($chosen['noSelfRating']);
	return sprintf('<div %s>%s</div>', get_block_wrapper_attributes(), skills_quiz_html($chosen));
}

add_action('init', function () {
	// phpcs:ignore WordPress.WP.EnqueuedResourceParameters -- the version stands in the address where it matters
	wp_register_script('skills-quiz', skills_quiz_base() . 'skills-quiz.js', array(), SKILLS_QUIZ_VERSION, true);
	wp_register_script('skills-quiz-editor', plugins_url('editor.js', __FILE__), array('wp-blocks', 'wp-block-editor', 'wp-components', 'wp-element', 'wp-i18n'), SKILLS_QUIZ_VERSION, true);
	register_block_type(__DIR__, array('render_callback' => 'skills_quiz_block'));
	add_shortcode('skills_quiz', 'skills_quiz_shortcode');
});

/** The script is a module; WordPress before 6.5 has no word for that. */
add_filter('script_loader_tag', function (string $tag, string $handle): string {
	return $handle === 'skills-quiz' ? str_replace(' src=', ' type="module" src=', preg_replace('/ type=(["\'])text\/javascript\1/', '', $tag)) : $tag;
}, 10, 2);
