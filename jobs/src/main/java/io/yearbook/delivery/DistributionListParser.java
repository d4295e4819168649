package io.yearbook.delivery;

import io.yearbook.catalog.DistrictRegister;
import io.yearbook.catalog.yaml.YamlFaults;
import io.yearbook.catalog.yaml.YamlPairs;
import io.yearbook.catalog.yaml.YamlText;
import io.yearbook.catalog.yaml.YamlValue;
import io.yearbook.model.District;
import io.yearbook.text.NearestName;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Reads the file of recipients: YAML with {@code subject}, {@code text} and {@code recipients}, all required. */
public final class DistributionListParser {

    private final DistrictRegister districts;
    private final LocalDate on;
    private final Map<String, Integer> lineOfAddress = new HashMap<>();

    private DistributionListParser(DistrictRegister districts, LocalDate on) {
        this.districts = districts;
        this.on = on;
    }

    /**
     * The list that the text describes.
     *
     * @param fileName for messages
     * @param on where districts share a name, the one that exists on this day is meant
     * @throws DistributionListException naming every fault with file, line, path of keys and what to do
     */
    public static DistributionList parse(String fileName, String yaml, DistrictRegister districts, LocalDate on)
            throws DistributionListException {
        YamlFaults faults = new YamlFaults(fileName);
        DistributionListParser parser = new DistributionListParser(districts, on);
        Optional<DistributionList> list =
                YamlText.root(yaml, faults, "subject: {地区}{年度}年度报告").flatMap(parser::list);
        if (!faults.isEmpty() || list.isEmpty()) {
            throw new DistributionListException(faults.messages());
        }
        return list.get();
    }

    private Optional<DistributionList> list(YamlPairs root) {
        Optional<MailTemplate> subject = root.required("subject")
                .flatMap(value -> template(value)
                        .flatMap(template -> value.make(
                                () -> new MailTemplate(HeaderText.require("the subject", template.text())))));
        Optional<MailTemplate> text = root.required("text").flatMap(DistributionListParser::template);
        List<Recipient> recipients = root.required("recipients").stream()
                .flatMap(value -> items(value, "recipient"))
                .flatMap(item -> item.pairs().stream())
                .flatMap(pairs -> recipient(pairs).stream())
                .toList();
        root.refuseOthers();
        return subject.flatMap(heading -> text.map(body -> new DistributionList(heading, body, recipients)));
    }

    private static Optional<MailTemplate> template(YamlValue value) {
        return value.text().flatMap(text -> value.make(() -> new MailTemplate(text)));
    }

    private static Stream<YamlValue> items(YamlValue value, String what) {
        List<YamlValue> items = value.items();
        if (items.isEmpty() && value.node() instanceof SequenceNode) {
            value.fault("names no " + what + "; give at least one");
        }
        return items.stream();
    }

    private Optional<Recipient> recipient(YamlPairs pairs) {
        String name = pairs.value("name").flatMap(YamlValue::text).orElse("");
        Optional<MailAddress> address = pairs.required("address").flatMap(value -> address(value, name));
        List<String> codes = codes(pairs.required("districts").stream()
                .flatMap(value -> items(value, "district"))
                .toList());
        pairs.refuseOthers();
        return codes.isEmpty() ? Optional.empty() : address.map(to -> new Recipient(to, codes));
    }

    private Optional<MailAddress> address(YamlValue value, String name) {
        Optional<MailAddress> address = value.text().flatMap(text -> value.make(() -> new MailAddress(name, text)));
        address.ifPresent(given -> {
            Integer former = lineOfAddress.putIfAbsent(given.key(), value.line());
            if (former != null) {
                value.fault(
                        "%s stands in line %d already; give its districts there".formatted(given.address(), former));
            }
        });
        return address;
    }

    private List<String> codes(List<YamlValue> names) {
        List<String> codes = new ArrayList<>();
        for (YamlValue value : names) {
            value.text().ifPresent(name -> {
                Optional<String> code = districts
                        .byCode(name)
                        .or(() -> districts.resolve(name, on))
                        .map(District::code);
                if (code.isEmpty()) {
                    value.fault("\"%s\" is no district of the register; %s".formatted(name, advice(name)));
                } else if (codes.contains(code.get())) {
                    value.fault("\"%s\" stands there twice; keep one".formatted(name));
                } else {
                    codes.add(code.get());
                }
            });
        }
        return codes;
    }

    private String advice(String name) {
        List<String> names = districts.all().stream()
                .flatMap(district -> Stream.of(district.nameZh(), district.shortNameZh()))
                .toList();
        return NearestName.nearest(name, names)
                .map("did you mean %s?"::formatted)
                .orElse("give a code such as 500112 or a name of districts.csv");
    }
}
