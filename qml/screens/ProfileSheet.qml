import QtQuick
import QtQuick.Layouts
import GiroStyle
import Giro.App
import Giro.Parts

// Who is signed in, and how they like the program to look.
Drawer {
    id: sheet

    required property App app

    signal syncWanted()
    signal pinWanted()

    edge: Qt.RightEdge
    dragMargin: 0

    component Heading: Label {
        Layout.topMargin: Theme.s12
        font: Theme.captionStrong
        color: Theme.text2
    }

    Flickable {
        anchors.fill: parent
        contentHeight: column.implicitHeight
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        ColumnLayout {
            id: column
            width: parent.width
            spacing: Theme.s8

            RowLayout {
                spacing: Theme.s12

                Avatar { initials: sheet.app.userInitials }
                Column {
                    Layout.fillWidth: true

                    Label {
                        width: parent.width
                        text: sheet.app.userName
                        font: Theme.section
                        wrapMode: Text.Wrap
                    }
                    Label {
                        text: sheet.app.roleText
                        font: Theme.caption
                        color: Theme.text2
                    }
                }
                ToolButton {
                    glyph: Icons.close
                    ink: Theme.text
                    text: qsTr("Chiudi")
                    onClicked: sheet.close()
                }
            }
            Heading { text: qsTr("Aspetto") }
            Segmented {
                Layout.fillWidth: true
                even: true
                label: qsTr("Aspetto")
                choices: [{ key: "light", text: qsTr("Chiaro") }, { key: "dark", text: qsTr("Scuro") },
                          { key: "system", text: qsTr("Sistema") }]
                current: sheet.app.theme
                onChosen: key => sheet.app.theme = key
            }
            Heading { text: qsTr("Lingua") }
            Segmented {
                Layout.fillWidth: true
                even: true
                label: qsTr("Lingua")
                choices: [{ key: "it", text: "Italiano" }, { key: "en", text: "English" }]
                current: sheet.app.language
                onChosen: key => sheet.app.language = key
            }
            Heading { text: qsTr("Grandezza del testo") }
            Segmented {
                Layout.fillWidth: true
                even: true
                label: qsTr("Grandezza del testo")
                choices: [{ key: "1", text: "100 %" }, { key: "1.15", text: "115 %" }, { key: "1.3", text: "130 %" }]
                current: String(Math.round(sheet.app.textScale * 100) / 100)
                onChosen: key => sheet.app.textScale = Number(key)
            }
            Switch {
                Layout.fillWidth: true
                Layout.topMargin: Theme.s12
                text: qsTr("Righe compatte")
                checked: sheet.app.compact
                onToggled: sheet.app.compact = checked
            }
            Switch {
                Layout.fillWidth: true
                text: qsTr("Riduci animazioni")
                checked: sheet.app.reduceMotion
                onToggled: sheet.app.reduceMotion = checked
            }
            Button {
                Layout.fillWidth: true
                Layout.topMargin: Theme.s16
                glyph: Icons.sync
                text: qsTr("Sincronizzazione")
                onClicked: {
                    sheet.close();
                    sheet.syncWanted();
                }
            }
            Button {
                Layout.fillWidth: true
                glyph: Icons.lock
                text: qsTr("Sicurezza")
                onClicked: {
                    sheet.close();
                    sheet.pinWanted();
                }
            }
            Button {
                Layout.fillWidth: true
                glyph: Icons.leave
                text: qsTr("Esci")
                onClicked: {
                    sheet.close();
                    sheet.app.signOut();
                }
            }
        }
    }
}
