package org.parley.store;

import static org.parley.store.schema.Tables.JUDGEMENT;

import java.time.Instant;
import java.util.List;
import org.jooq.DSLContext;
import org.parley.record.judgement.Judgement;
import org.parley.record.judgement.JudgementJson;
import org.parley.store.schema.tables.records.JudgementRecord;

/** The rows of what people decided. */
final class Decisions {
    private Decisions() {}

    static void keep(DSLContext sql, Judgement judgement, Instant now) {
        sql.insertInto(JUDGEMENT)
                .set(new JudgementRecord(
                        judgement.id(),
                        judgement.signature().at().toString(),
                        judgement.signature().author(),
                        JudgementJson.write(judgement),
                        now.toString()))
                .onConflictDoNothing()
                .execute();
    }

    /** Those taken in by an instant, by id. */
    static List<Judgement> by(DSLContext sql, Instant at) {
        return sql.selectFrom(JUDGEMENT).orderBy(JUDGEMENT.ID).fetch().stream()
                .filter(row -> !Instant.parse(row.getTakenInAt()).isAfter(at))
                .map(row -> JudgementJson.read(row.getJson()))
                .toList();
    }
}
