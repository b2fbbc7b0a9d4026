package org.parley.app.cli;

import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** How far the work has come: a bar on a terminal, a plain line for each tenth otherwise. */
sealed interface Progress extends AutoCloseable {

    void step();

    @Override
    void close();

    /**
     * @param task in one word
     * @param things what is counted, in the plural
     */
    static Progress of(Terminal terminal, boolean quiet, String task, String things, int number) {
        if (quiet) {
            return new Silent();
        }
        return terminal.drawsProgress() ? new Bar(terminal, task, number) : new Plain(terminal, task, things, number);
    }

    /** Says nothing. */
    record Silent() implements Progress {
        @Override
        public void step() {}

        @Override
        public void close() {}
    }

    /** Redraws one line. */
    final class Bar implements Progress {
        private final ProgressBar bar;

        Bar(Terminal terminal, String task, int number) {
            bar = new ProgressBarBuilder()
                    .setTaskName(task)
                    .setInitialMax(number)
                    .setStyle(ProgressBarStyle.ASCII)
                    .setUpdateIntervalMillis(200)
                    .setConsumer(new ConsoleProgressBarConsumer(terminal.progress(), terminal.columns() - 1))
                    .build();
        }

        @Override
        public void step() {
            bar.step();
        }

        @Override
        public void close() {
            bar.close();
        }
    }

    /** For logs: at most ten lines. */
    final class Plain implements Progress {
        private static final int PARTS = 10;

        private final Terminal terminal;
        private final String task;
        private final String things;
        private final int number;
        private int done;

        Plain(Terminal terminal, String task, String things, int number) {
            this.terminal = terminal;
            this.task = task;
            this.things = things;
            this.number = number;
        }

        @Override
        public void step() {
            done++;
            if ((long) done * PARTS / number > (long) (done - 1) * PARTS / number) {
                terminal.note(task + ": " + done + " of " + number + " " + things);
            }
        }

        @Override
        public void close() {}
    }
}
