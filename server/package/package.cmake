# Debian packages: `cpack -G DEB` in the build folder writes giro-server_*.deb (the office) and giro_*.deb (the app).
# Included by the top CMakeLists, last.
set(GIRO_PACKAGE_FILES ${CMAKE_CURRENT_LIST_DIR})
string(TIMESTAMP GIRO_CHANGE_DATE "%a, %d %b %Y %H:%M:%S +0000" UTC)
set(GIRO_CHANGELOG ${CMAKE_BINARY_DIR}/package/changelog)
set(CPACK_PACKAGE_CONTACT "The Giro authors <giro@localhost>" CACHE STRING "Who answers for the packages")
file(WRITE ${GIRO_CHANGELOG} "giro (${PROJECT_VERSION}) stable; urgency=medium\n\n  * As built.\n\n"
     " -- ${CPACK_PACKAGE_CONTACT}  ${GIRO_CHANGE_DATE}\n")
execute_process(COMMAND gzip -9nkf ${GIRO_CHANGELOG})

# giro_component(NAME programs…): its programs, each with a manual page, and what every Debian package must bring.
function(giro_component name)
  install(TARGETS ${ARGN} RUNTIME DESTINATION /usr/bin COMPONENT ${name})
  foreach(program ${ARGN})
    configure_file(${GIRO_PACKAGE_FILES}/${program}.1 ${CMAKE_BINARY_DIR}/package/${program}.1 COPYONLY)
    execute_process(COMMAND gzip -9nkf ${CMAKE_BINARY_DIR}/package/${program}.1)
    install(FILES ${CMAKE_BINARY_DIR}/package/${program}.1.gz DESTINATION /usr/share/man/man1 COMPONENT ${name})
  endforeach()
  install(FILES ${GIRO_PACKAGE_FILES}/copyright ${GIRO_CHANGELOG}.gz DESTINATION /usr/share/doc/${name} COMPONENT ${name})
endfunction()

giro_component(giro-server giro-server)
install(FILES ${GIRO_PACKAGE_FILES}/giro-server.service DESTINATION /lib/systemd/system COMPONENT giro-server)
install(FILES ${GIRO_PACKAGE_FILES}/server.toml DESTINATION /etc/giro COMPONENT giro-server)
install(FILES server/README.md server/SECURITY.md DESTINATION /usr/share/doc/giro-server COMPONENT giro-server)
set(CPACK_COMPONENTS_ALL giro-server)
if(GIRO_APP)
  giro_component(giro giro giro-cli)
  install(FILES ${GIRO_PACKAGE_FILES}/giro.desktop DESTINATION /usr/share/applications COMPONENT giro)
  list(APPEND CPACK_COMPONENTS_ALL giro)
endif()

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_SET_DESTDIR ON)  # absolute destinations, /etc and /lib, belong to the package
set(CPACK_STRIP_FILES ON)
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_COMPONENTS_GROUPING IGNORE)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_GIRO-SERVER_PACKAGE_NAME giro-server)
set(CPACK_DEBIAN_GIRO-SERVER_PACKAGE_SECTION net)
set(CPACK_DEBIAN_GIRO-SERVER_PACKAGE_DEPENDS "adduser, tzdata")
set(CPACK_DEBIAN_GIRO-SERVER_DESCRIPTION "office of a field-sales team
Keeps the merged truth of the company and answers the tablets, which work
for days without a network. One program, one folder, SQLite.")
set(CPACK_DEBIAN_GIRO-SERVER_PACKAGE_CONTROL_EXTRA ${GIRO_PACKAGE_FILES}/postinst ${GIRO_PACKAGE_FILES}/prerm
    ${GIRO_PACKAGE_FILES}/postrm ${CMAKE_BINARY_DIR}/package/conffiles)
set(CPACK_DEBIAN_GIRO-SERVER_PACKAGE_CONTROL_STRICT_PERMISSION ON)
file(WRITE ${CMAKE_BINARY_DIR}/package/conffiles "/etc/giro/server.toml\n")
set(CPACK_DEBIAN_GIRO_PACKAGE_NAME giro)
set(CPACK_DEBIAN_GIRO_PACKAGE_SECTION utils)
set(CPACK_DEBIAN_GIRO_PACKAGE_DEPENDS "qml6-module-qtqml, qml6-module-qtqml-models, qml6-module-qtqml-workerscript,\
 qml6-module-qtquick, qml6-module-qtquick-controls, qml6-module-qtquick-dialogs, qml6-module-qt-labs-folderlistmodel,\
 qml6-module-qtquick-layouts, qml6-module-qtquick-shapes, qml6-module-qtquick-templates, qml6-module-qtquick-window,\
 qt6-qpa-plugins, tzdata")
set(CPACK_DEBIAN_GIRO_DESCRIPTION "tablet companion of a field-sales team
A full, searchable, writable copy of an agent's clients, visits and orders
that works for days without a network and syncs when there is one.")
include(CPack)
