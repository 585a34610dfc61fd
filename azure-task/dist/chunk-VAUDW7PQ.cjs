var bundleAddress = require('url').pathToFileURL(__filename).href;
var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{EntryNames:()=>EntryNames,UnsafeArchive:()=>UnsafeArchive,checkSize:()=>checkSize,unpackLimits:()=>unpackLimits});module.
exports=__toCommonJS(stdin_exports);var unpackLimits={maximumBytes:4294967296,maximumEntries:1e4,maximumRatio:100},UnsafeArchive=class extends Error{name="Unsaf\
eArchive"},EntryNames=class{#seen=new Set;names=[];add(name,isFolder){let reason=unsafeName(name);if(reason!==void 0)throw new UnsafeArchive(`its entry ${JSON.stringify(
name.slice(0,200))} ${reason}`);if(isFolder)return;let key=name.split(/[/\\]/).filter(segment=>segment!==""&&segment!==".").join("/").normalize("NFC").toLowerCase();
if(this.#seen.has(key))throw new UnsafeArchive(`it holds ${JSON.stringify(name.slice(0,200))} twice`);this.#seen.add(key),this.names.push(name)}};function unsafeName(name){
if(/^[/\\]/.test(name))return"has an absolute path";if(/^[A-Za-z]:/.test(name))return"has a drive letter";if(name.split(/[/\\]/).includes(".."))return"leads out\
side of the folder";if(name===""||/[\0-\x1f\x7f]/.test(name))return"has a name with control characters"}function checkSize(unpackedBytes,packedBytes,limits){if(unpackedBytes>
limits.maximumBytes)throw new UnsafeArchive(`it unpacks to more than ${limits.maximumBytes} bytes`);if(unpackedBytes>Math.max(16777216,packedBytes*limits.maximumRatio))
throw new UnsafeArchive(`it unpacks to more than ${limits.maximumRatio} times its size, as a decompression bomb does`)}0&&(module.exports={EntryNames,UnsafeArchive,checkSize,unpackLimits});
