package org.parley.record.claim;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a claim is in PLOVER's codes (openeventdata, manual of 2024): an event with its mode and context, who it comes from and
 * whom it is for. Derived from the claim, for those who work with event data; it says nothing that the claim does not.
 *
 * @param mode null where the event has none or the words do not tell it
 * @param source those who do it; several where they do it together
 * @param recipient those to whom it is done
 * @param auxiliary PLOVER's auxiliary modes
 */
public record Interaction(
        Event event,
        @Nullable Mode mode,
        List<Context> context,
        List<Party> source,
        List<Party> recipient,
        List<Auxiliary> auxiliary) {
    /** PLOVER's event types, each with its modes. */
    public enum Event implements Code {
        AGREE,
        SUPPORT,
        CONCEDE,
        COOPERATE,
        AID,
        CONSULT(Mode.VISIT, Mode.THIRD_PARTY, Mode.MULTILATERAL, Mode.PHONE),
        RETREAT(Mode.WITHDRAW, Mode.RELEASE, Mode.DISARM, Mode.CEASEFIRE, Mode.ACCESS, Mode.RESIGN),
        REQUEST(Mode.ASSIST, Mode.CHANGE, Mode.YIELD, Mode.MEET),
        REJECT(Mode.ASSIST, Mode.CHANGE, Mode.YIELD, Mode.MEET),
        ACCUSE(Mode.DISAPPROVE, Mode.INVESTIGATE, Mode.ALLEGE),
        THREATEN(Mode.RESTRICT, Mode.ARREST, Mode.RELATIONS, Mode.EXPEL, Mode.TERRITORY, Mode.VIOLENCE),
        PROTEST(Mode.DEMO, Mode.RIOT, Mode.STRIKE, Mode.HUNGER, Mode.BOYCOTT, Mode.OBSTRUCT, Mode.VANDALIZE),
        SANCTION(Mode.CONVICT, Mode.EXPEL, Mode.WITHDRAW, Mode.DISCONTINUE),
        MOBILIZE(Mode.TROOPS, Mode.WEAPONS, Mode.POLICE, Mode.MILITIA),
        COERCE(
                Mode.SEIZE,
                Mode.RESTRICT,
                Mode.CENSOR,
                Mode.CURFEW,
                Mode.MARTIAL_LAW,
                Mode.ARREST,
                Mode.DEPORT,
                Mode.WITHHOLD,
                Mode.MISINFORMATION,
                Mode.CYBER),
        ASSAULT(
                Mode.ABDUCT,
                Mode.BEAT,
                Mode.TORTURE,
                Mode.SEXUAL,
                Mode.TARGETED,
                Mode.DESTROY,
                Mode.PRIMITIVE,
                Mode.FIREARMS,
                Mode.EXPLOSIVES,
                Mode.SUICIDE_ATTACK,
                Mode.AERIAL,
                Mode.DRONE,
                Mode.HEAVY_WEAPONS,
                Mode.CROWD_CONTROL,
                Mode.UNCONVENTIONAL);

        private final Set<Mode> modes;

        Event(Mode... modes) {
            EnumSet<Mode> own = EnumSet.noneOf(Mode.class);
            own.addAll(List.of(modes));
            this.modes = own;
        }

        public boolean has(Mode mode) {
            return modes.contains(mode);
        }

        @Override
        public String code() {
            return name();
        }
    }

    /** How it is done; which event has which is told by {@link Event#has}. */
    public enum Mode implements Code {
        VISIT,
        THIRD_PARTY,
        MULTILATERAL,
        PHONE,
        WITHDRAW,
        RELEASE,
        DISARM,
        CEASEFIRE,
        ACCESS,
        RESIGN,
        ASSIST,
        CHANGE,
        YIELD,
        MEET,
        DISAPPROVE,
        INVESTIGATE,
        ALLEGE,
        RESTRICT,
        ARREST,
        RELATIONS,
        EXPEL,
        TERRITORY,
        VIOLENCE,
        DEMO,
        RIOT,
        STRIKE,
        HUNGER,
        BOYCOTT,
        OBSTRUCT,
        VANDALIZE,
        CONVICT,
        DISCONTINUE,
        TROOPS,
        WEAPONS,
        POLICE,
        MILITIA,
        SEIZE,
        CENSOR,
        CURFEW,
        MARTIAL_LAW,
        DEPORT,
        WITHHOLD,
        MISINFORMATION,
        CYBER,
        ABDUCT,
        BEAT,
        TORTURE,
        SEXUAL,
        TARGETED,
        DESTROY,
        PRIMITIVE,
        FIREARMS,
        EXPLOSIVES,
        SUICIDE_ATTACK,
        AERIAL,
        DRONE,
        HEAVY_WEAPONS,
        CROWD_CONTROL,
        UNCONVENTIONAL;

        @Override
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** What it is about: those of PLOVER's contexts that a peace process has. */
    public enum Context implements Code {
        DIPLOMATIC,
        MILITARY,
        HUMANITARIAN,
        ECONOMIC,
        LEGAL,
        TERRORISM,
        RESOURCE,
        GOVERNMENT,
        POLITICAL_INSTITUTIONS
    }

    /** Whether and when it happens, where that is not plainly so and now. */
    public enum Auxiliary implements Code {
        HISTORICAL,
        FUTURE,
        HYPOTHETICAL,
        NEGATION
    }

    /**
     * Someone in it.
     *
     * @param country ISO 3166-1 alpha-3, null where it has none or is not known
     * @param sector GOV, MIL, REB, OPP, PTY, IGO, NGO, CIV ..., null where not known
     */
    public record Party(
            String name, @Nullable String country, @Nullable String sector) {}

    /** @throws IllegalArgumentException if the event has no such mode, or there is nobody in it */
    public Interaction {
        if (mode != null && !event.has(mode)) {
            throw new IllegalArgumentException(event.code() + " has no mode " + mode.code());
        }
        if (source.isEmpty() && recipient.isEmpty()) {
            throw new IllegalArgumentException("an interaction needs a source or a recipient");
        }
        context = List.copyOf(context);
        source = List.copyOf(source);
        recipient = List.copyOf(recipient);
        auxiliary = List.copyOf(auxiliary);
    }
}
