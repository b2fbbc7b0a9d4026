package org.parley.reader.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.record.claim.Membership;
import org.parley.record.claim.Membership.Role;
import org.parley.record.claim.Modality;

class MembershipsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "The Northern Front belongs to the Lake Coalition.; Northern Front; Lake Coalition; MEMBER; ACTUAL",
                "The Northern Front no longer belongs to the Lake Coalition.; Northern Front; Lake Coalition; MEMBER; NEGATED",
                "The Northern Front will join the Lake Coalition.; Northern Front; Lake Coalition; MEMBER; PLANNED",
                "Iran, an ally of Syria, sent an envoy.; Iran; Syria; ALLY; ACTUAL",
                "The Northern Front, the main component of the Lake Coalition, stayed away.;"
                        + " Northern Front; Lake Coalition; MAIN_COMPONENT; ACTUAL",
                "The Lake Coalition includes Kenya and Uganda.; Uganda; Lake Coalition; MEMBER; ACTUAL",
                "The alliance is made up of Kenya and Uganda.; Kenya; alliance; MEMBER; ACTUAL",
                "The Northern Front, the biggest group in the Lake Coalition, stayed away.;"
                        + " Northern Front; Lake Coalition; MAIN_COMPONENT; ACTUAL",
                "The Syrian government and its ally Iran sent envoys.; Iran; Syrian government; ALLY; ACTUAL",
                "Kenya, which leads the Lake Coalition, sent an envoy.; Kenya; Lake Coalition; LEADER; ACTUAL",
                "Conservative lawmaker Anna Smith asked for a vote.; Anna Smith; Conservative; MEMBER; ACTUAL",
                "Kenya, Uganda and other UN members backed the plan.; Uganda; United Nations; MEMBER; ACTUAL",
                "Iran and its ally Russia sent envoys.; Russia; Iran; ALLY; ACTUAL",
                "An alliance of Kenya, Uganda and Rwanda backed the plan.; Rwanda; alliance; MEMBER; ACTUAL",
                "The Northern Front has pledged allegiance to the Lake Coalition.; Northern Front; Lake Coalition; ALLY; ACTUAL",
            })
    void tellsMemberGroupRoleAndModality(String text, String member, String group, Role role, Modality modality) {
        assertThat(Told.by(text, Membership.class)).anySatisfy(m -> {
            assertThat(m.member()).isEqualTo(member);
            assertThat(m.group()).isEqualTo(group);
            assertThat(m.role()).isEqualTo(role);
            assertThat(m.envelope().modality()).isEqualTo(modality);
        });
    }

    @Test
    void readsEachOfAList() {
        var memberships = Told.by("The contact group (Kenya, Uganda and Rwanda) met on Monday.", Membership.class);
        assertThat(memberships).extracting(Membership::member).containsExactlyInAnyOrder("Kenya", "Uganda", "Rwanda");
        assertThat(memberships).extracting(Membership::group).containsOnly("contact group");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Members of the council met in Geneva.",
                "Iran and Syria signed an accord.",
                "Kenya led the talks in Geneva.",
                "Nigeria, a former member of the Lake Coalition, stayed away."
            })
    void makesNoneWhereNobodyIsSaidToBelong(String text) {
        assertThat(Told.by(text, Membership.class)).isEmpty();
    }
}
