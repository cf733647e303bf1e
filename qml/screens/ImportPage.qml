pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Dialogs
import GiroStyle
import Giro.App
import Giro.Parts

// A CSV file goes to the office: what it is, which column is what, what would change, and then the import.
AppScreen {
    id: page

    title: qsTr("Importa")
    context: from.fileText
    settled: from.ready

    function take(file: url) {
        from.open(file);
    }

    FileImport {
        id: from
        app: page.app
    }
    Flickable {
        anchors.fill: parent
        contentHeight: column.implicitHeight
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        Column {
            id: column
            width: Math.min(parent.width, Theme.px(880))
            spacing: Theme.s16

            Card {
                width: parent.width
                title: qsTr("Il file")

                FormRow {
                    width: parent.width
                    label: qsTr("Che cosa contiene")

                    PickBox {
                        width: parent.width
                        enabled: !from.asking
                        label: qsTr("Che cosa contiene")
                        choices: from.kinds
                        current: from.kind
                        onPicked: code => from.kind = code
                    }
                }
                FormRow {
                    width: parent.width
                    label: qsTr("Date")

                    PickBox {
                        width: parent.width
                        enabled: !from.asking
                        label: qsTr("Come sono scritte le date")
                        choices: from.dateFormats
                        current: from.dateFormat
                        onPicked: code => from.dateFormat = code
                    }
                }
                Button {
                    width: parent.width
                    enabled: !from.asking
                    variant: list.count === 0 ? "primary" : "outlined"
                    glyph: Icons.upload
                    text: list.count === 0 ? qsTr("Scegli un file CSV") : qsTr("Scegli un altro file")
                    onClicked: choosing.open()
                }
                Label {
                    visible: list.count === 0
                    width: parent.width
                    text: qsTr("La prima riga dice i nomi delle colonne. Un file con le stesse righe, importato un'altra volta, non cambia niente.")
                    font: Theme.caption
                    color: Theme.text2
                    wrapMode: Text.Wrap
                }
                Notice {
                    visible: from.problemText.length > 0
                    width: parent.width
                    tone: "bad"
                    glyph: Icons.error
                    text: from.problemText
                }
            }
            Card {
                visible: list.count > 0
                width: parent.width
                title: qsTr("Le colonne")
                spacing: 0

                Repeater {
                    id: list
                    model: from.columns

                    ImportColumn {
                        width: parent?.width ?? 0
                        enabled: !from.asking
                        fields: from.fields
                        onPicked: ours => from.setColumn(column, ours)
                    }
                }
            }
            Card {
                visible: list.count > 0
                width: parent.width
                title: qsTr("Che cosa cambia")

                Notice {
                    visible: from.missingText.length > 0
                    width: parent.width
                    tone: "warn"
                    glyph: Icons.info
                    text: from.missingText
                }
                Notice {
                    visible: from.resultText.length > 0
                    width: parent.width
                    tone: from.resultTone
                    glyph: from.resultTone === "ok" ? Icons.checkCircle : from.resultTone === "warn" ? Icons.warning : Icons.info
                    text: from.resultText
                    detail: from.resultDetail
                }
                BusyIndicator {
                    running: from.asking
                    words: qsTr("La sede legge il file; intanto puoi fare altro")
                }
                Flow {
                    width: parent.width
                    spacing: Theme.s12

                    Button {
                        enabled: from.canPreview && !from.asking
                        glyph: Icons.visibility
                        text: qsTr("Anteprima")
                        onClicked: from.preview()
                    }
                    Button {
                        enabled: from.canLoad && !from.asking
                        variant: "primary"
                        glyph: Icons.check
                        text: from.loadText
                        onClicked: from.loadFile()
                    }
                }
                Repeater {
                    model: from.badRows

                    FactRow {
                        required property string line
                        required property string words

                        width: parent?.width ?? 0
                        glyph: Icons.error
                        tone: "bad"
                        title: line
                        detail: words
                    }
                }
                Label {
                    visible: text.length > 0
                    width: parent.width
                    text: from.moreText
                    font: Theme.secondary
                    color: Theme.text2
                    wrapMode: Text.Wrap
                }
            }
        }
    }
    FileDialog {
        id: choosing
        title: qsTr("Scegli un file CSV")
        nameFilters: [qsTr("File CSV (*.csv *.txt)"), qsTr("Tutti i file (*)")]
        onAccepted: page.take(selectedFile)
    }
}
