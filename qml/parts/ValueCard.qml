pragma ComponentBehavior: Bound

import QtQuick
import GiroStyle

// One of a conflict's three values. In force: a thick border and a tick. Old: sunken.
Rectangle {
    id: card

    required property string who  // "Prima", "Tu, 14:05", "Bianchi, 13:50"
    required property string glyph
    required property var value  // { text, note } or { lines: [{ text, differs }], note }
    property bool old: false
    property bool inForce: false
    property bool atOffice: false  // undecided, and this is what the office holds now
    property bool large: true

    implicitHeight: content.implicitHeight + 2 * Theme.s12 + (chip.visible ? chip.height : 0)
    radius: Theme.radius
    color: old ? Theme.sunken : inForce ? Theme.primarySoft : Theme.surface
    border.width: old ? 0 : inForce ? 2.5 : 1
    border.color: inForce ? Theme.primary : Theme.control
    Accessible.role: Accessible.StaticText
    Accessible.name: Speech.list([who, value.text ?? "", ...(value.lines ?? []).map(line => line.text), value.note ?? "",
                                  inForce ? qsTr("vale questo") : atOffice ? chip.text : ""])

    Column {
        id: content
        x: Theme.s16
        y: Theme.s12
        width: parent.width - 2 * x

        GlyphText {
            width: parent.width
            glyph: card.inForce ? Icons.checkCircle : card.glyph
            glyphSize: Theme.iconTile
            text: card.who
            font: Theme.captionStrong
            ink: card.inForce ? Theme.softInk : Theme.text2
            alignment: Qt.AlignLeft
        }
        Item {
            width: 1
            height: Theme.s4
        }
        Label {
            visible: !card.value.lines
            width: parent.width
            text: card.value.text ?? ""
            font: card.large ? Theme.title : Theme.sectionWide
            color: card.old ? Theme.text2 : Theme.text
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
        Repeater {
            model: card.value.lines ?? []

            Label {
                required property var modelData

                width: content.width
                text: modelData.text
                font: modelData.differs ? Theme.section : Theme.body
                color: card.old ? Theme.text2 : Theme.text
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }
        }
        Label {
            visible: text.length > 0
            width: parent.width
            text: card.value.note ?? ""
            font: Theme.caption
            color: card.inForce ? Theme.softInk : Theme.text2
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
    }
    ReasonChip {
        id: chip
        visible: card.atOffice
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: Theme.s12
        glyph: Icons.office
        text: qsTr("ora in sede")
    }
}
