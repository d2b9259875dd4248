package de.langtisch.law.sources;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NormsTests {
    @Test
    void areSplitAndKeptAsWritten() {
        assertThat(Norms.split("§ 1 Abs 1 KSchG, § 611a BGB")).containsExactly("§ 1 Abs 1 KSchG", "§ 611a BGB");
        assertThat(Norms.split("GG Art 14;, SächsStrG § 22 Abs 4"))
                .containsExactly("GG Art 14", "SächsStrG § 22 Abs 4");
        assertThat(Norms.split("SGB VIII § 42a,, SGB VIII § 42f,, SGB X § 24"))
                .containsExactly("SGB VIII § 42a", "SGB VIII § 42f", "SGB X § 24");
    }

    @Test
    void areSplitWhereOnlyASpaceSeparatesThem() {
        assertThat(Norms.split("AsylG § 78 Abs 3 Nr 1 AsylG § 78 Abs 3 Nr 3 iVm VwGO § 138 Nr 3"))
                .containsExactly("AsylG § 78 Abs 3 Nr 1", "AsylG § 78 Abs 3 Nr 3", "VwGO § 138 Nr 3");
        assertThat(Norms.split("EMRK Art 8 RL 2013/32/EU Art 25 SGB VIII § 42 Abs 2 S 2"))
                .containsExactly("EMRK Art 8", "RL 2013/32/EU Art 25", "SGB VIII § 42 Abs 2 S 2");
    }

    @Test
    void takeTheActFromTheOneBefore() {
        assertThat(Norms.split("BauGB § 1 Abs 6 Nr 1, § 2 Abs 4 S 1, § 2a"))
                .containsExactly("BauGB § 1 Abs 6 Nr 1", "BauGB § 2 Abs 4 S 1", "BauGB § 2a");
        assertThat(Norms.split("§ 63 SGB 11, § 114 ZPO")).containsExactly("§ 63 SGB 11", "§ 114 ZPO");
    }

    @Test
    void areNoSubjectWords() {
        assertThat(Norms.split("Sonstiges")).isEmpty();
        assertThat(Norms.split("Kündigungsschutz, § 1 KSchG")).containsExactly("§ 1 KSchG");
        assertThat(Norms.split("")).isEmpty();
    }
}
