// Starts otr with tsx's hook for `require`, which loads its two hundred modules in this thread. As ES modules each of
// them is asked for of a second thread (as Node 20 does it), and a one-shot answer takes a third longer.

require('./otr.ts');
