pragma ComponentBehavior: Bound

import QtQuick
import GiroStyle
import Giro.App
import Giro.Parts

// The segmentations side by side, each with its segments and how many clients they have.
Flickable {
    id: pane

    required property App app
    required property var nav
    readonly property bool settled: board.ready
    readonly property int columns: width >= Theme.px(1300) ? 3 : width >= Theme.px(760) ? 2 : 1
    readonly property real each: Math.floor((width - (columns - 1) * Theme.s16) / columns)

    // The first segmentation people make with rules, and its first segment.
    function tour(step: string) {
        const first = As.all(board.segmentations).find(one => !one.isAssignment);
        if (!first) return;
        if (step === "rules") nav.open("RulesPage", { segmentationId: first.segmentationId });
        else nav.open("SegmentPage", { segmentId: first.segments[0].segmentId });
    }

    contentHeight: Math.max(cards.implicitHeight, nothing.visible ? nothing.height : 0)
    boundsBehavior: Flickable.StopAtBounds
    clip: true

    SegmentBoard {
        id: board
        app: pane.app
    }
    Skeleton {
        visible: !board.ready
        width: parent.width
        rows: 6
    }
    EmptyState {
        id: nothing
        visible: board.ready && board.segmentations.count === 0
        width: parent.width
        glyph: Icons.portfolio
        tone: ""
        sentence: qsTr("Nessuna segmentazione")
        next: qsTr("Le crea la sede")
    }
    Flow {
        id: cards
        width: parent.width
        spacing: Theme.s16

        Repeater {
            model: board.segmentations

            Card {
                id: card

                required property string segmentationId
                required property string name
                required property string detail
                required property bool isAssignment
                required property var segments

                width: pane.each
                title: name
                spacing: Theme.s4

                Label {
                    width: parent?.width ?? 0
                    bottomPadding: Theme.s8
                    text: card.detail
                    font: Theme.caption
                    color: Theme.text2
                    wrapMode: Text.Wrap
                }
                Repeater {
                    model: card.segments

                    SegmentRow {
                        required property var modelData

                        width: parent?.width ?? 0
                        segment: modelData
                        onClicked: pane.nav.open("SegmentPage", { segmentId: modelData.segmentId })
                    }
                }
                Button {
                    variant: "text"
                    leftPadding: 0
                    glyph: card.isAssignment ? Icons.swap : Icons.filters
                    text: card.isAssignment ? qsTr("Sposta clienti") : qsTr("Regole e anteprima")
                    onClicked: {
                        if (card.isAssignment) pane.nav.open("MoveClientPage", {});
                        else pane.nav.open("RulesPage", { segmentationId: card.segmentationId });
                    }
                }
            }
        }
    }
}
