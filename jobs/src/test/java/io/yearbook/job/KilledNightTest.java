package io.yearbook.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nights in processes of their own are killed with SIGKILL, over files that go on changing. */
class KilledNightTest {

    private static final long SEED = 20_240_301;

    @TempDir
    Path folder;

    @Test
    void readersAndTheNextNightNeverNoticeAKill() throws IOException {
        KilledNights nights = new KilledNights(folder, SEED, KilledNights.Undisturbed.IN_THIS_PROCESS);
        Random random = new Random(SEED);
        nights.nextRound();
        nights.kill(KillPoint.within("Writing what", random));
        assertThatThrownBy(() -> nights.office().sql("SELECT 1")).hasMessageContaining("Nothing is published");
        nights.recover();
        nights.nextRound();
        for (String stage : List.of("Writing what", "Computing changes", "Writing workbooks")) {
            nights.kill(KillPoint.within(stage, random));
        }
        try (NightProcess night = nights.start()) {
            aSecondNightIsTurnedAwayAndReadersSeeTheLastOne(night, nights);
            nights.kill(night, KillPoint.within(KillPoint.RELEASE, random));
        }
        nights.recover();
    }

    private static void aSecondNightIsTurnedAwayAndReadersSeeTheLastOne(NightProcess first, KilledNights nights) {
        assertThat(first.says("Writing what")).isTrue();
        first.suspend();
        nights.readersSeeTheLastPublishedRun();
        try (NightProcess second = nights.start()) {
            assertThat(second.exitCode()).isEqualTo(3);
            assertThat(second.lines())
                    .anySatisfy(line ->
                            assertThat(line).contains("nightly, process").contains("_yearbook.lock"));
        }
        nights.readersSeeTheLastPublishedRun();
        first.resume();
    }

    /** The same for long, over all of a night; writes what it measured to target/killed-nights.txt. */
    @Test
    @Tag("long")
    void noneOfManyKillsIsNoticed() throws IOException {
        int kills = Integer.getInteger("yearbook.kills", 60);
        long seed = Long.getLong("yearbook.seed", SEED);
        KilledNights nights = new KilledNights(folder, seed, KilledNights.Undisturbed.IN_ITS_OWN);
        Random random = new Random(seed);
        Map<String, Integer> byStage = new TreeMap<>();
        List<KilledNights.Recovery> recoveries = new ArrayList<>();
        int done = 0;
        while (done < kills) {
            nights.nextRound();
            boolean isUnchanged = false;
            for (int left = 7 + random.nextInt(6); left > 0 && !isUnchanged; left--) {
                isUnchanged = nights.isRoundPublished();
                List<String> stages = isUnchanged ? KillPoint.STAGES_OF_AN_UNCHANGED_NIGHT : KillPoint.STAGES;
                String hit = nights.kill(KillPoint.anywhere(stages, random)).orElse("");
                done += hit.isEmpty() ? 0 : 1;
                byStage.merge(hit.isEmpty() ? "ended before it was hit" : hit, 1, Integer::sum);
            }
            nights.recover().ifPresent(recoveries::add);
            report(done, seed, byStage, recoveries);
            nights.anEarlierRoundIsKnownAlike(random.nextInt(nights.round() + 1));
        }
    }

    /** A reader that asks again and again while a night runs in another process. */
    @Test
    @Tag("long")
    void readersSeeOneWholePublicationAtAnyMoment() throws IOException {
        KilledNights nights = new KilledNights(folder, SEED, KilledNights.Undisturbed.IN_THIS_PROCESS);
        for (int round = 0; round < 3; round++) {
            nights.nextRound();
            try (NightProcess night = nights.start()) {
                while (night.isAlive()) {
                    nights.readersSeeTheLastPublishedRun();
                }
                assertThat(night.exitCode()).as(() -> night.lines().toString()).isZero();
            }
            nights.recover();
        }
    }

    private static void report(
            int kills, long seed, Map<String, Integer> byStage, List<KilledNights.Recovery> recoveries)
            throws IOException {
        List<String> lines = new ArrayList<>(List.of("%d kills, seed %d".formatted(kills, seed)));
        byStage.forEach((stage, count) -> lines.add("%4d %s".formatted(count, stage)));
        lines.add("the night after kills, and the same night without, in seconds:");
        for (KilledNights.Recovery recovery : recoveries) {
            lines.add("%6.1f %6.1f".formatted(seconds(recovery.took()), seconds(recovery.undisturbed())));
        }
        Files.write(Path.of("target/killed-nights.txt"), lines);
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1000.0;
    }
}
