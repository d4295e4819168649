package io.yearbook.document;

import io.yearbook.catalog.*;
import io.yearbook.document.binding.*;
import io.yearbook.document.evaluation.*;
import io.yearbook.text.prose.*;
import java.nio.file.*;
import java.util.*;

class SeedTrial {
    public static void main(String[] args) throws Exception {
        Catalog catalog = CatalogLoader.load(Path.of("datasets/catalog"));
        for (String name : args[0].split(",")) {
            Path file = Path.of("/work/shared/seeds/" + name);
            String text = Files.readString(file);
            Document d = DocumentAssembly.assemble(text, TextLine.of(text), null, null);
            System.out.println("=== " + name + " | " + d.title() + " | " + d.number() + " | " + d.date() + " | "
                    + d.paragraphs().size());
            DocumentAccount a = new DocumentAccountant(catalog).account(d, Objects.requireNonNull(d.date()));
            System.out.println(a.uses() + " of " + a.expressions().size());
            List<StatedFact> found = new ArrayList<>();
            for (NumericExpression e : a.expressions()) {
                for (Fact f : e.facts()) {
                    found.add(new StatedFact(
                            f.binding().indicator().code(),
                            f.amount().value(),
                            f.amount().unit(),
                            f.period().end(),
                            f.period().span(),
                            f.qualifier(),
                            e.sentence().text()));
                    if (args[1].contains("f"))
                        System.out.println("FACT " + f.binding().describe() + " = "
                                + f.amount().value().toPlainString()
                                + f.amount().unit() + " " + f.qualifier() + " "
                                + f.period().span() + " " + f.period().end()
                                + (f.change() == null
                                        ? ""
                                        : " CHANGE " + f.change().text()) + " <- "
                                + e.quantity().text() + " IN " + e.sentence().text());
                }
                if (args[1].contains("c") && e.use() == FigureUse.CANDIDATE) {
                    System.out.println("CAND " + e.quantity().kind() + " "
                            + e.quantity().text() + " IN " + e.sentence().text());
                    e.guesses().forEach(g -> System.out.println("      " + g.describe()));
                }
                if (args[1].contains("o") && e.use() != FigureUse.CANDIDATE && e.use() != FigureUse.OBSERVATION) {
                    System.out.println("OTHER " + e.use() + " " + e.quantity().text() + " "
                            + e.quantity().kind() + " IN " + e.sentence().text());
                }
            }
            List<StatedFact> golden = GoldenFacts.of(Path.of("/work/shared/golden/facts-000-001.csv"), name).stream()
                    .map(g -> {
                        var ind = catalog.indicators().byCode(g.indicator()).orElseThrow();
                        var from = catalog.units().resolve(g.unit()).orElseThrow();
                        var to = catalog.units().resolve(ind.unit()).orElseThrow();
                        return new StatedFact(
                                g.indicator(),
                                from.convert(g.value(), to),
                                ind.unit(),
                                g.periodEnd(),
                                g.span(),
                                g.qualifier(),
                                g.quote());
                    })
                    .toList();
            if (golden.isEmpty()) continue;
            FactEvaluation ev = FactEvaluation.of(found, golden);
            if (args[1].contains("m")) {
                ev.misses().forEach(m -> System.out.println("MISS " + m));
                ev.falseHits().forEach(m -> System.out.println("FALSE " + m));
            }
            System.out.printf(
                    "figures %s P %.3f R %.3f F1 %.3f%nfacts %s F1 %.3f%n%s%n",
                    ev.figures(),
                    ev.figures().precision(),
                    ev.figures().recall(),
                    ev.figures().f1(),
                    ev.facts(),
                    ev.facts().f1(),
                    ev.fields());
        }
    }
}
