pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import GiroStyle
import Giro.App
import Giro.Parts

// The situation in one sentence, when the next try is, what lies on this tablet, and the way without a network.
Column {
    id: side

    required property SyncPage sync
    required property OfficeFiles files

    signal reviewWanted()

    spacing: Theme.s16

    Card {
        width: parent.width
        spacing: Theme.s12

        IconTile {
            glyph: side.sync.situationIcon
            tone: side.sync.situationTone === "neutral" ? "" : side.sync.situationTone
            size: Theme.px(48)
        }
        Label {
            width: parent.width
            text: side.sync.situationTitle
            font: Theme.heading
            wrapMode: Text.Wrap
            Accessible.role: Accessible.Heading
        }
        Label {
            width: parent.width
            text: side.sync.situationText
            font: Theme.secondary
            wrapMode: Text.Wrap
        }
        ProgressBar {
            visible: side.sync.progress >= 0
            width: parent.width
            value: Math.max(0, side.sync.progress)
        }
        Label {
            visible: text.length > 0
            width: parent.width
            text: side.sync.nextTryText
            font: Theme.caption
            color: Theme.text2
            wrapMode: Text.Wrap
        }
        Button {
            width: parent.width
            variant: "primary"
            glyph: Icons.sync
            enabled: !side.sync.busy
            text: qsTr("Prova adesso")
            onClicked: side.sync.retry()
        }
        Button {
            width: parent.width
            text: qsTr("Vai a Da controllare")
            onClicked: side.reviewWanted()
        }
    }
    Card {
        width: parent.width
        title: qsTr("Su questo tablet")
        spacing: Theme.s8

        Repeater {
            model: side.sync.facts

            Item {
                id: fact

                required property var modelData

                width: parent?.width ?? 0
                height: Math.max(name.implicitHeight, value.implicitHeight) + Theme.s4

                Label {
                    id: name
                    width: value.x - Theme.s8
                    text: fact.modelData.label
                    font: Theme.secondary
                    color: Theme.text2
                    wrapMode: Text.Wrap
                }
                Label {
                    id: value
                    anchors.right: parent.right
                    text: fact.modelData.value
                    font: Theme.secondaryStrong
                }
            }
        }
    }
    SyncFiles {
        width: parent.width
        files: side.files
    }
}
