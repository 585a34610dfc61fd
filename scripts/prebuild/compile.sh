#!/bin/sh
# Compiles the addon in the folder that this file lies in; build.sh says where, and with which compiler.
set -eu
cd "$(dirname "$0")"
platform=$1
mkdir -p out

common="-std=c++17 -Os -DNDEBUG -DNAPI_VERSION=8 -DBUILDING_NODE_EXTENSION -DNODE_GYP_MODULE_NAME=pkcs11 -Iincludes -Inode
  -fno-exceptions -fno-rtti -fvisibility=hidden -ffunction-sections -fdata-sections -fstack-protector-strong
  -ffile-prefix-map=$PWD=. -w"
# No build id and no time; the C++ runtime is inside, for a runner may have an older one or none.
link="-shared -s -static-libgcc -static-libstdc++ -Wl,--gc-sections -Wl,--build-id=none"
sources='src/dl.cpp src/common.cpp src/main.cpp'

case $platform in
  linux-x64)
    # shellcheck disable=SC2086 # they are lists
    g++ $common -fPIC -D_FORTIFY_SOURCE=2 $sources -o out/pkcs11.node \
      $link -Wl,--exclude-libs,ALL -Wl,-z,relro,-z,now,-z,noexecstack -Wl,--hash-style=gnu -ldl
    g++ --version | head -n 1
    ;;
  win32-x64)
    # Node.js itself is where the N-API functions are.
    x86_64-w64-mingw32-dlltool -d node.def -D node.exe -l libnode.a
    # shellcheck disable=SC2086 # they are lists
    x86_64-w64-mingw32-g++-win32 $common -DWINVER=0x0A00 -D_WIN32_WINNT=0x0A00 $sources -o out/pkcs11.node \
      $link -static -Wl,--no-insert-timestamp -Wl,--dynamicbase,--nxcompat,--high-entropy-va -L. -lnode
    x86_64-w64-mingw32-g++-win32 --version | head -n 1
    ;;
  *)
    echo "compile.sh: unknown platform '$platform'" >&2
    exit 2
    ;;
esac
