package org.parley.record.process;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.parley.record.claim.Code;
import org.parley.record.claim.Modality;

/** Tells what is new on the record since a day. */
final class Changes {
    private static final Comparator<Change> ORDER = Comparator.comparing(Change::reported)
            .reversed()
            .thenComparing(c -> c.entry().address())
            .thenComparing(Change::sort)
            .thenComparing(Change::told);

    private Changes() {}

    static List<Change> since(LocalDate day, PeaceProcess process) {
        List<Change> changes = new ArrayList<>();
        process.entries().forEach(entry -> {
            switch (entry) {
                case MeetingEntry m -> add(changes, m, m.history(), day);
                case Participation p -> add(changes, p, p.history(), day);
                case CommitmentEntry c -> add(changes, c, c.history(), day);
                case AgreementEntry a -> add(changes, a, a.history(), day);
                case Actor a -> addNew(changes, a, day);
                case OfficeEntry o -> addNew(changes, o, day);
                case MembershipEntry m -> addNew(changes, m, day);
                case PositionEntry p -> addNew(changes, p, day);
                case ConditionEntry c -> addNew(changes, c, day);
                case FigureSeries f -> addNew(changes, f, day);
                case ActEntry a -> addNew(changes, a, day);
                case StatementEntry s -> addNew(changes, s, day);
                case LinkEntry l -> addNew(changes, l, day);
            }
        });
        changes.sort(ORDER);
        return List.copyOf(changes);
    }

    private static void addNew(List<Change> changes, Entry entry, LocalDate day) {
        LocalDate first = entry.firstReported();
        if (first != null && first.isAfter(day)) {
            List<Attestation> tellers = entry.attestations().stream()
                    .filter(a -> first.equals(a.reportedOn()))
                    .toList();
            changes.add(new Change(first, entry, Change.Sort.NEW_ENTRY, "", tellers));
        }
    }

    private static <S extends Code> void add(List<Change> changes, Entry entry, List<Step<S>> history, LocalDate day) {
        List<String> known = new ArrayList<>();
        LocalDate first = entry.firstReported();
        for (Step<S> step : history) {
            LocalDate reported =
                    step.reported() == null ? null : step.reported().latest();
            String told = told(step);
            if (reported != null && !known.contains(told)) {
                known.add(told);
                if (reported.isAfter(day)) {
                    Change.Sort sort = Objects.equals(first, reported) ? Change.Sort.NEW_ENTRY : Change.Sort.NEW_STATUS;
                    changes.add(new Change(reported, entry, sort, told, step.attestations()));
                }
            }
        }
    }

    private static <S extends Code> String told(Step<S> step) {
        return step.modality() == Modality.ACTUAL
                ? step.status().code()
                : step.status().code() + ", " + step.modality().code();
    }
}
