package org.parley.record.process;

import java.time.YearMonth;

/** Months without a report, both included. */
public record Gap(YearMonth from, YearMonth to) {}
