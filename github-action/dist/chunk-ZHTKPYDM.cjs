var bundleAddress = require('url').pathToFileURL(__filename).href;
var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{addonFor:()=>addonFor,keyIdHex:()=>keyIdHex,pkcs11Uri:()=>pkcs11Uri});module.exports=__toCommonJS(stdin_exports);var import_promises=require("node:fs/promises"),
plainByte=/[A-Za-z0-9\-._~/]/;function pkcs11Uri({id,token}){let attributes={token:token?.label,serial:token?.serial,id,type:"private"};return`pkcs11:${Object.entries(
attributes).flatMap(([name,value])=>value===void 0||value===""?[]:[`${name}=${percentEncoded(value)}`]).join(";")}`}function keyIdHex(id){return Buffer.from(id,
"utf8").toString("hex")}function percentEncoded(text){return[...Buffer.from(text,"utf8")].map(byte=>{let character=String.fromCharCode(byte);return plainByte.test(
character)?character:`%${byte.toString(16).toUpperCase().padStart(2,"0")}`}).join("")}async function readPrebuilt(platform){return(0,import_promises.readFile)(new URL(
`../../prebuilt/${platform}/pkcs11.node`,bundleAddress)).catch(()=>{})}var addons=new WeakMap;function addonFor(workspace){let known=addons.get(workspace);if(known!==
void 0)return known;let written=readPrebuilt(`${process.platform}-${process.arch}`).then(bytes=>bytes===void 0?void 0:workspace.write("pkcs11.node",bytes));return addons.
set(workspace,written),written}0&&(module.exports={addonFor,keyIdHex,pkcs11Uri});
