pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Dialogs
import GiroStyle
import Giro.App
import Giro.Parts

// Takes the tables of a screen along as a file: all as the sheets of an XLSX, or one as CSV.
ToolButton {
    id: button

    required property App app
    property var tables  // of the model
    property int way: 0

    visible: file.ways.length > 0
    glyph: Icons.download
    text: qsTr("Salva le tabelle")
    onClicked: menu.use(one => one.open())

    TableFile {
        id: file
        app: button.app
        tables: button.tables
    }
    Later {
        id: menu

        Menu {
            y: button.height

            Repeater {
                model: file.ways

                MenuItem {
                    required property var modelData
                    required property int index

                    text: modelData.label
                    onTriggered: {
                        button.way = index;
                        saving.use(one => {
                            one.selectedFile = one.currentFolder + "/" + encodeURIComponent(modelData.name);
                            one.open();
                        });
                    }
                }
            }
        }
    }
    Later {
        id: saving

        FileDialog {
            title: qsTr("Salva le tabelle")
            fileMode: FileDialog.SaveFile
            onAccepted: file.save(button.way, selectedFile)
        }
    }
}
