import QtQuick
import Giro.Parts

// A figure as the models say it, { label, value, unit, note, icon, tone, info }; `info` is the key of its definition.
StatTile {
    id: tile

    required property var figure

    label: figure.label ?? ""
    value: figure.value ?? ""
    unit: figure.unit ?? ""
    note: figure.note ?? ""
    noteGlyph: figure.icon ?? ""
    noteTone: figure.tone === "neutral" ? "" : figure.tone ?? ""
    explained: (figure.info ?? "").length > 0
    onExplain: sheet.use(one => one.tell(figure.info))

    Later {
        id: sheet

        AboutDialog {}
    }
}
