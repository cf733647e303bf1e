pragma ComponentBehavior: Bound

import QtQuick
import GiroStyle
import Giro.App
import Giro.Parts

// One client to another area: who it is, where it goes, and whose tablets gain and lose it, before anything is saved.
AppScreen {
    id: page

    property alias clientId: move.clientId
    property bool given: false  // the client was chosen where one came from

    title: qsTr("Sposta un cliente")
    context: As.joined([move.clientName, move.nowText])
    settled: move.ready

    function save() {
        move.save();
    }

    Component.onCompleted: given = clientId.length > 0

    MoveClient {
        id: move
        app: page.app
        onSaved: page.nav.back()
    }
    Card {
        id: sheet
        width: Math.min(parent.width, Theme.px(800))
        height: parent.height
        padding: 0
        spacing: 0

        Flickable {
            width: parent.width
            height: sheet.height - foot.height - 2
            contentHeight: column.implicitHeight + 2 * Theme.s24
            boundsBehavior: Flickable.StopAtBounds
            clip: true

            Column {
                id: column
                x: Theme.s24
                y: Theme.s20
                width: parent.width - 2 * x
                spacing: Theme.s16

                FormRow {
                    width: parent.width
                    label: qsTr("Cliente")

                    Label {
                        visible: move.clientId.length > 0
                        width: parent?.width ?? 0
                        topPadding: Theme.s12
                        text: As.joined([move.clientName, move.nowText])
                        font: Theme.bodyStrong
                        wrapMode: Text.Wrap
                    }
                    SearchField {
                        visible: move.clientId.length === 0
                        width: parent?.width ?? 0
                        placeholderText: qsTr("Nome, città, codice…")
                        onTextEdited: move.sought = text
                    }
                    ChoiceChips {
                        visible: move.candidates.count > 0
                        width: parent?.width ?? 0
                        slim: true
                        label: qsTr("Cliente")
                        choices: move.candidates.count > 0
                                 ? As.all(move.candidates).map(one => ({ key: one.clientId, text: As.joined([one.name, one.detail]) })) : []
                        onToggled: code => move.clientId = code
                    }
                    Button {
                        visible: move.clientId.length > 0 && !page.given
                        variant: "text"
                        leftPadding: 0
                        text: qsTr("Un altro cliente")
                        onClicked: move.clientId = ""
                    }
                }
                FormRow {
                    width: parent.width
                    label: qsTr("Va in")

                    ChoiceChips {
                        width: parent?.width ?? 0
                        label: qsTr("Va in")
                        choices: As.choices(move.segments)
                        current: move.segmentId
                        onToggled: code => move.segmentId = code
                    }
                }
                Notice {
                    visible: move.moves.length > 0
                    width: parent.width
                    tone: "info"
                    glyph: Icons.swap
                    text: qsTr("Che cosa cambia")
                    detail: As.lines(move.moves)
                }
            }
        }
        FormFoot {
            id: foot
            width: parent.width
            savedText: move.missingText
            missing: move.missingText.length > 0
            discardable: true
            ready: move.canSave && !move.busy
            text: qsTr("Sposta")
            onSaved: move.save()
            onDiscarded: page.nav.back()
        }
    }
}
