<?php
/**
 * Plugin Name: Crossread
 * Description: Compares articles where a post has a <cross-read> element.
 * Version: 0.1.0
 * License: MIT OR Apache-2.0
 *
 * Put this file into wp-content/plugins/crossread/, and beside it, as crossread/, the files of the
 * npm package. Then paste what block.html has into a "Custom HTML" block.
 *
 * This example is not tested: it has been written after WordPress's documentation alone.
 */

defined( 'ABSPATH' ) || exit;

// The only scripts that it adds; modules need WordPress 6.5.
add_action( 'wp_enqueue_scripts', function () {
	if ( is_singular() && str_contains( get_post()->post_content, '<cross-read' ) ) {
		wp_enqueue_script_module( 'crossread', plugins_url( 'crossread/cross-read.js', __FILE__ ) );
	}
} );
