pragma Singleton
import QtQuick
import Giro.Parts

// The models' lists in the words of the parts: choices {code, label} and chips {icon, text} become {key, text, glyph}.
QtObject {
    // The head of a list's section; not bound, for Qt 6.4 makes no section head from a bound component.
    readonly property Component sectionLabel: Component {
        SectionLabel {}
    }

    function choices(list: var): var {
        return list.map(one => ({ key: one.code ?? one.key, text: one.label, glyph: one.icon ?? "", count: one.count ?? -1 }));
    }

    function chips(list: var): var {
        return list.map(chip);
    }

    function chip(one: var): var {
        return one ? { text: one.text, glyph: one.icon ?? "", tone: one.tone ?? "" } : null;
    }

    function places(list: var): var {
        return list.map(page => ({ key: page.key, text: page.label, glyph: page.icon, count: page.badge }));
    }

    function codes(list: var): var {
        return list.map(one => one.code);
    }

    function keys(list: var): var {
        return list.map(page => page.key);
    }

    function months(list: var): var {
        return list.map(month => ({ label: month.label, value: month.cents, previous: month.beforeCents }));
    }

    function dashes(list: var): var {
        return list.map(dash => dash === "todo" ? "planned" : dash);
    }

    // The group of a row of a list of fields.
    function group(rows: var, row: int): string {
        return rows.get(row).group ?? "";
    }

    function role(rows: var, row: int, name: string): var {
        return rows.get(row)[name];
    }

    function flag(rows: var, row: int, role: string): bool {
        return rows.get(row)[role] ?? false;
    }

    // Of a list of chips, for readers.
    function texts(chips: var): string {
        return chips.map(chip => chip.text).join(", ");
    }

    // One sentence a line.
    function lines(sentences: var): string {
        return sentences.join("\n");
    }

    // A row as it is since `_loaded` was: other rows may have come and their number stayed.
    function at(rows: var, row: int, _loaded: var): var {
        return rows.get(row);
    }

    // The first row, or one without anything.
    function first(rows: var): var {
        return rows.count > 0 ? rows.get(0) : ({});
    }

    function all(rows: var): var {
        return Array.from({ length: rows.count }, (_, row) => rows.get(row));
    }

    function joined(parts: var): string {
        return parts.filter(part => part.length > 0).join(" · ");
    }

    // The code in force of a list of choices.
    function selected(list: var): string {
        const one = list.find(choice => choice.selected);
        return one ? one.code ?? one.key : "";
    }
}
