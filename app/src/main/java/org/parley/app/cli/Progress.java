package org.parley.app.cli;

import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** How far the reading has come: a bar on a terminal, a plain line for each tenth otherwise. */
sealed interface Progress extends AutoCloseable {

    void step();

    @Override
    void close();

    static Progress of(Terminal terminal, boolean quiet, int files) {
        if (quiet) {
            return new Silent();
        }
        return terminal.drawsProgress() ? new Bar(terminal, files) : new Plain(terminal, files);
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

        Bar(Terminal terminal, int files) {
            bar = new ProgressBarBuilder()
                    .setTaskName("Reading")
                    .setInitialMax(files)
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
        private final int files;
        private int done;

        Plain(Terminal terminal, int files) {
            this.terminal = terminal;
            this.files = files;
        }

        @Override
        public void step() {
            done++;
            if ((long) done * PARTS / files > (long) (done - 1) * PARTS / files) {
                terminal.note(done + " of " + files + " files");
            }
        }

        @Override
        public void close() {}
    }
}
