import QtQuick
import GiroStyle

// A field with its label: in a 132 px column left of it where the window has a rail, else above it.
Item {
    id: row

    required property string label
    property bool needed: false
    property string hint
    property string fault  // what is wrong and what to do; empty when nothing is
    property bool beside: (Window.window?.width ?? 0) >= Theme.narrow
    default property alias content: field.data

    readonly property int edge: beside ? Theme.label : 0

    implicitWidth: Theme.px(480)
    implicitHeight: Math.max(name.y + name.height,
                             field.y + field.implicitHeight + (below.visible ? below.implicitHeight + Theme.s8 : 0))

    Label {
        id: name
        y: row.beside ? Math.round((Theme.target - lineSpace) / 2) : 0
        width: row.beside ? row.edge - Theme.s8 : row.width
        text: row.needed ? row.label + "\u00A0*" : row.label
        font: row.beside ? Theme.secondaryStrong : Theme.captionStrong
        color: row.fault.length > 0 ? Theme.bad : Theme.text2
        wrapMode: Text.Wrap
    }
    Column {
        id: field
        x: row.edge
        y: row.beside ? 0 : name.height + 6
        width: row.width - x
        spacing: Theme.s8
    }
    Label {
        id: below
        visible: text.length > 0
        x: row.edge
        y: field.y + field.implicitHeight + 6
        width: field.width
        text: row.fault.length > 0 ? row.fault : row.hint
        font: row.fault.length > 0 ? Theme.captionStrong : Theme.caption
        color: row.fault.length > 0 ? Theme.bad : Theme.text2
        wrapMode: Text.Wrap
        Accessible.role: row.fault.length > 0 ? Accessible.AlertMessage : Accessible.StaticText
    }
}
