/** What graded suites of several layers share. Touches the contract, the testkit, and Jackson for homework data. */
package chainrule.suites;
