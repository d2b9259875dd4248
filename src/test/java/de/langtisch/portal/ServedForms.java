package de.langtisch.portal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/// All forms that a visitor meets who follows every link of the portal. Pages and forms of one shape (the same address
/// but for its ids) count once or a few times, so that a hundred items are no hundred visits.
final class ServedForms {
    private static final Pattern ID = Pattern.compile("[2-9a-hjkmnp-tv-z]{16}|[0-9a-f]{64}");
    private static final Pattern ADDRESS = Pattern.compile("[!-~]+");
    private static final int PAGES_OF_A_SHAPE = 3;

    /// A form as the page shows it: where it goes, and its fields with the values that stand in them.
    record Form(String page, String method, String action, List<Client.Field> fields, boolean takesFile) {
        String shape() {
            return method + " " + shapeOf(action) + " "
                    + new TreeSet<>(fields.stream().map(Client.Field::name).toList());
        }

        /// The fields with one of them changed.
        List<Client.Field> with(String name, String value) {
            var changed = new ArrayList<Client.Field>();
            boolean done = false;
            for (var field : fields) {
                boolean here = field.name().equals(name) && !done;
                changed.add(here ? new Client.Field(name, value) : field);
                done |= here;
            }
            return changed;
        }
    }

    private final Map<String, Form> forms = new LinkedHashMap<>();
    private final Map<String, Integer> visited = new HashMap<>();
    private final Set<String> seen = new TreeSet<>();
    private final Map<String, String> bodies = new HashMap<>();
    private final List<String> failures = new ArrayList<>();

    static String shapeOf(String path) {
        return ID.matcher(path.replaceFirst("[?#].*", "")).replaceAll("*").replaceAll("(/\\*)/[^/]*-[^/]*$", "$1/*");
    }

    /// Follows every link from these pages on.
    ServedForms walk(Client visitor, String... starts) {
        visited.clear();
        seen.clear();
        var open = new ArrayDeque<>(List.of(starts));
        while (!open.isEmpty()) {
            var path = open.poll();
            if (!seen.add(path) || visited.merge(shapeOf(path), 1, Integer::sum) > PAGES_OF_A_SHAPE) {
                continue;
            }
            var answer = visitor.get(path);
            if (answer.status() >= 500) {
                failures.add(path + ": " + answer.status());
            }
            bodies.put(path, answer.body());
            var page = answer.page();
            page.select("form").forEach(form -> keep(path, form));
            for (var href : page.select("a[href^=/]").eachAttr("href")) {
                if (ADDRESS.matcher(href).matches()) {
                    open.add(href.replaceFirst("#.*", ""));
                } else {
                    failures.add(path + " links to " + href);
                }
            }
            if (answer.location().startsWith("/")) {
                open.add(answer.location().replaceFirst("#.*", ""));
            }
        }
        return this;
    }

    private void keep(String path, Element form) {
        var action = form.hasAttr("action") && !form.attr("action").isEmpty() ? form.attr("action") : path;
        var fields = new LinkedHashMap<String, Client.Field>();
        for (var field : form.select("[name]:not([name=_csrf]):not([type=file])")) {
            boolean chosen = !Set.of("radio", "checkbox").contains(field.attr("type")) || field.hasAttr("checked");
            if (chosen || !fields.containsKey(field.attr("name"))) {
                fields.put(field.attr("name"), new Client.Field(field.attr("name"), valueOf(field)));
            }
        }
        var method = form.attr("method").equalsIgnoreCase("post") ? "POST" : "GET";
        var typed = List.copyOf(fields.values());
        keep(new Form(path, method, action, typed, isMultipart(form.attr("enctype"))));
        for (var button : form.select("[formaction]")) {
            keep(new Form(path, method, button.attr("formaction"), typed, isMultipart(button.attr("formenctype"))));
        }
    }

    private static boolean isMultipart(String encoding) {
        return encoding.equals("multipart/form-data");
    }

    private void keep(Form form) {
        forms.putIfAbsent(form.shape(), form);
    }

    private static String valueOf(Element field) {
        if (field.tagName().equals("select")) {
            var chosen = field.select("option[selected], option[value~=.]").first();
            return chosen == null ? "" : chosen.val();
        }
        return field.tagName().equals("textarea") ? field.wholeText() : field.val();
    }

    List<Form> all() {
        return List.copyOf(forms.values());
    }

    /// Pages that carry these characters as they are.
    List<String> pagesWith(String characters) {
        return bodies.entrySet().stream()
                .filter(page -> page.getValue().contains(characters))
                .map(page -> page.getKey() + " shows " + characters)
                .toList();
    }

    /// Pages that failed on the way.
    List<String> failures() {
        return failures;
    }
}
