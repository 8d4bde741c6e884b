/** What tests of the intake share. */
package tierdesk.intake.support;
