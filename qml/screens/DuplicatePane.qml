pragma ComponentBehavior: Bound

import QtQuick
import GiroStyle
import Giro.App
import Giro.Parts

// Two things that look like one, line by line; what differs is stronger.
Flickable {
    id: pane

    required property Duplicates duplicates
    required property App app
    required property var nav
    property bool closable: false
    readonly property real label: Math.min(Theme.label, width * 0.24)
    readonly property real each: (card.width - 2 * card.padding - label - 2 * Theme.s12) / 2

    signal closed()

    contentHeight: column.implicitHeight
    boundsBehavior: Flickable.StopAtBounds
    clip: true

    Column {
        id: column
        width: pane.width
        spacing: Theme.s16

        Button {
            visible: pane.closable
            variant: "text"
            glyph: Icons.arrowBack
            text: qsTr("Tutti i doppioni")
            onClicked: pane.closed()
        }
        Card {
            id: card
            width: parent.width
            padding: Theme.s24
            spacing: Theme.s12

            Label {
                width: parent.width
                text: pane.duplicates.title
                font: Theme.cardFigure
                wrapMode: Text.Wrap
                Accessible.role: Accessible.Heading
            }
            Notice {
                width: parent.width
                glyph: Icons.info
                tone: "warn"
                text: pane.duplicates.why
                detail: pane.duplicates.hintText
            }
            Row {
                x: pane.label + Theme.s12
                spacing: Theme.s12

                Repeater {
                    model: pane.duplicates.sides

                    Label {
                        required property var modelData

                        width: pane.each
                        text: modelData.title
                        font: Theme.section
                        wrapMode: Text.Wrap
                    }
                }
            }
            Repeater {
                model: pane.duplicates.facts

                Item {
                    id: fact

                    required property string label
                    required property string first
                    required property string second
                    required property bool differs

                    width: parent?.width ?? 0
                    height: Math.max(name.height, one.height, two.height) + Theme.s12
                    Accessible.role: Accessible.StaticText
                    Accessible.name: Speech.list([label, first, second])

                    Rectangle {
                        width: parent.width
                        height: 1
                        color: Theme.line
                    }
                    Label {
                        id: name
                        y: Theme.s8
                        width: pane.label
                        text: fact.label
                        font: Theme.caption
                        color: Theme.text2
                        wrapMode: Text.Wrap
                        Accessible.ignored: true
                    }
                    Label {
                        id: one
                        x: pane.label + Theme.s12
                        y: Theme.s8
                        width: pane.each
                        text: fact.first
                        font: fact.differs ? Theme.secondaryStrong : Theme.secondary
                        color: fact.differs ? Theme.text : Theme.text2
                        wrapMode: Text.Wrap
                        Accessible.ignored: true
                    }
                    Label {
                        id: two
                        x: one.x + pane.each + Theme.s12
                        y: Theme.s8
                        width: pane.each
                        text: fact.second
                        font: one.font
                        color: one.color
                        wrapMode: Text.Wrap
                        Accessible.ignored: true
                    }
                }
            }
            Label {
                visible: text.length > 0
                width: parent.width
                text: pane.duplicates.whyNotText
                font: Theme.caption
                color: Theme.text2
                wrapMode: Text.Wrap
            }
            Flow {
                width: parent.width
                spacing: Theme.s12

                Repeater {
                    model: pane.duplicates.sides

                    Button {
                        required property var modelData

                        visible: text.length > 0
                        text: modelData.keepText
                        onClicked: pane.duplicates.keep(modelData.id)
                    }
                }
                Button {
                    variant: "tonal"
                    text: pane.duplicates.differentText
                    onClicked: pane.duplicates.different()
                }
                Repeater {
                    model: pane.duplicates.kind === "clients" ? pane.duplicates.sides : []

                    Button {
                        required property var modelData

                        variant: "text"
                        text: qsTr("Apri %1").arg(modelData.title)
                        onClicked: pane.nav.open("ClientCardPage", { clientId: modelData.id })
                    }
                }
            }
        }
    }
}
