package io.yearbook.workbook.sound;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds what Excel would refuse or repair in a workbook. */
public final class SoundWorkbook {

    static final int MAX_TEXT = 32_767;

    private static final int MAX_SHEET_NAME = 31;
    private static final int MAX_NAME = 255;
    private static final Pattern SHEET_NAME = Pattern.compile("(?!')[^:\\\\/?*\\[\\]]+(?<!')");
    private static final Pattern NAME = Pattern.compile("[\\p{L}_\\\\][\\p{L}\\p{N}_.\\\\?]*");
    private static final Pattern CELL_LIKE = Pattern.compile("(?i)[A-Z]{1,3}\\d+|R\\d*C\\d*|R|C");
    /** As Excel escapes what XML cannot hold; a literal one has its underscore escaped. */
    private static final Pattern CONTROL = Pattern.compile("(?<!_x005F)_x00[01][0-9A-Fa-f]_");

    private static final String BUILT_IN = "_xlnm.";

    private final Faults faults = new Faults();
    private final Map<String, Tab> tabs = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private final Set<String> names = new HashSet<>();

    private SoundWorkbook() {}

    /** Fails with every fault of the file; a name tells it from others. */
    public static void assertSound(String name, byte[] xlsx) {
        assertThat(faults(xlsx))
                .as("what Excel would refuse or repair in %s", name)
                .isEmpty();
    }

    /** What Excel would refuse or repair in the file, as sentences. */
    public static List<String> faults(byte[] xlsx) {
        SoundWorkbook workbook = new SoundWorkbook();
        try {
            OoxmlPackage file = new OoxmlPackage(xlsx, workbook.faults);
            if (workbook.faults.found().isEmpty()) {
                workbook.check(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return workbook.faults.found();
    }

    private void check(OoxmlPackage file) {
        Part book = file.part("xl/workbook.xml");
        Styles styles = new Styles(file.part("xl/styles.xml"), faults);
        List<String> strings = sharedStrings(file);
        List<String> order = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        book.all("/workbook/sheets/sheet").forEach(sheet -> {
            String name = sheet.get("name");
            faults.check(
                    name.length() <= MAX_SHEET_NAME && SHEET_NAME.matcher(name).matches(), "sheet name %s", name);
            faults.check(ids.add(sheet.get("sheetId")), "two sheets have the id %s", sheet.get("sheetId"));
            faults.check(!tabs.containsKey(name), "two sheets are called %s", name);
            Part part = file.target(book, sheet.get("r:id"));
            if (part != null) {
                tabs.put(name, Tab.of(name, part, strings));
                order.add(name);
            }
        });
        faults.check(!order.isEmpty(), "there is no sheet");
        book.all("/workbook/bookViews/workbookView")
                .forEach(view -> faults.check(
                        view.number("activeTab") < order.size(), "sheet %s is open", view.get("activeTab")));
        References references = new References(tabs, faults);
        checkDefinedNames(book, references, order.size());
        for (Tab tab : tabs.values()) {
            new SheetCheck(tab, styles, strings.size(), references, faults).check();
            new TableCheck(file, tab, faults).check(this::claim);
            new DrawingCheck(file, tab, references, faults).check();
        }
    }

    private List<String> sharedStrings(OoxmlPackage file) {
        Part part = file.part("xl/sharedStrings.xml");
        List<String> strings = new ArrayList<>();
        for (Element element : part.elements()) {
            if (element.path().equals("/sst/si")) {
                strings.add("");
            } else if (element.name().equals("t") && !element.path().contains("/rPh")) {
                strings.set(strings.size() - 1, strings.get(strings.size() - 1) + element.text());
            }
        }
        int declared = part.elements().get(0).number("uniqueCount");
        faults.check(declared < 0 || declared == strings.size(), "%d shared strings, not %d", strings.size(), declared);
        strings.forEach(text -> {
            faults.check(text.length() <= MAX_TEXT, "a text of %d characters", text.length());
            faults.check(!CONTROL.matcher(text).find(), "a text holds an escaped control character");
        });
        return strings;
    }

    private void checkDefinedNames(Part book, References references, int sheets) {
        book.all("/workbook/definedNames/definedName").forEach(name -> {
            String text = name.get("name");
            String scope = name.get("localSheetId");
            faults.check(scope.isEmpty() || name.number("localSheetId") < sheets, "%s is of sheet %s", text, scope);
            claim(scope + "!" + text);
            if (!scope.isEmpty() || !text.startsWith(BUILT_IN)) {
                Stream.of(name.text().split(",(?=(?:[^']*'[^']*')*[^']*$)"))
                        .filter(reference -> reference.contains("!"))
                        .forEach(reference -> references.checkRange("name " + text, reference));
            }
            faults.check(!name.text().contains("#REF!"), "name %s leads nowhere", text);
        });
    }

    private static boolean isLegal(String name) {
        return name.length() <= MAX_NAME
                && NAME.matcher(name).matches()
                && !CELL_LIKE.matcher(name).matches();
    }

    /** Names of tables and of cells share one vocabulary. */
    private void claim(String name) {
        String key = name.startsWith("!") ? name.substring(1) : name;
        faults.check(names.add(key.toLowerCase(Locale.ROOT)), "the name %s is given twice", name);
        String own = key.substring(key.indexOf('!') + 1);
        faults.check(own.startsWith(BUILT_IN) || isLegal(own), "name %s", own);
    }
}
