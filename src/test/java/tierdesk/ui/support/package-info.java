/** What tests of screens share. */
package tierdesk.ui.support;
