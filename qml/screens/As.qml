pragma Singleton
import QtQuick

// The models' lists in the words of the parts: choices {code, label} and chips {icon, text} become {key, text, glyph}.
QtObject {
    function choices(list: var): var {
        return list.map(one => ({ key: one.code ?? one.key, text: one.label, glyph: one.icon ?? "", count: one.count ?? -1 }));
    }

    function chips(list: var): var {
        return list.map(chip);
    }

    function chip(one: var): var {
        return one ? { text: one.text, glyph: one.icon ?? "", tone: one.tone ?? "" } : null;
    }

    // The code in force of a list of choices.
    function selected(list: var): string {
        const one = list.find(choice => choice.selected);
        return one ? one.code ?? one.key : "";
    }
}
