import QtQuick
import Giro.Parts

// A figure as the models say it, { label, value, unit, note, icon, tone, info }; `info` is the key of its definition, which
// a tap shows where there is no way to the rows behind the figure.
StatTile {
    id: tile

    required property var figure

    signal led()  // to the rows behind it, where `leads`

    label: figure.label ?? ""
    value: figure.value ?? ""
    unit: figure.unit ?? ""
    note: figure.note ?? ""
    noteGlyph: figure.icon ?? ""
    noteTone: figure.tone === "neutral" ? "" : figure.tone ?? ""
    explained: (figure.info ?? "").length > 0
    enabled: explained || leads
    onClicked: leads ? led() : explain()
    onExplain: sheet.use(one => one.tell(figure.info))

    Later {
        id: sheet

        AboutDialog {}
    }
}
